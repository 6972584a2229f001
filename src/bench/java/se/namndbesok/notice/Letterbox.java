package se.namndbesok.notice;

import org.springframework.context.ApplicationEventPublisher;

/** The outbox with a lid, to measure a visit without its mail and with it. */
public final class Letterbox extends Outbox {

    private boolean open;

    public Letterbox(OutboxRows rows, Letters letters, ApplicationEventPublisher events) {
        super(rows, letters, events);
    }

    public void open(boolean wanted) {
        open = wanted;
    }

    @Override
    public void post(Notice notice) {
        if (open) {
            super.post(notice);
        }
    }
}
