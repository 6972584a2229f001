package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.ARE_THERE_REPORTS;
import static se.namndbesok.boardnotification.BoardNotificationVariables.PACKET;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.Packets;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Meetings;

/** Gathers the reports on the meeting's list and binds them into the board packet. */
@Component
class BindPacket implements JavaDelegate {

    private final Agenda agenda;
    private final Meetings meetings;
    private final Packets packets;

    BindPacket(Agenda agenda, Meetings meetings, Packets packets) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.packets = packets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        agenda.lock(work.id());
        List<AgendaItem> items = agenda.of(work.id());
        work.set(ARE_THERE_REPORTS, !items.isEmpty());
        if (!items.isEmpty()) {
            work.set(PACKET, packets.bind(meetings.get(work.id()), items).id());
        }
    }
}
