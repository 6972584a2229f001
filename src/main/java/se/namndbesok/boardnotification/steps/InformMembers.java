package se.namndbesok.boardnotification.steps;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.Packets;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Meetings;

/** Tells every politician of the board of each new report, once, where the policy wants them to read it. */
@Component
class InformMembers implements JavaDelegate {

    private final Agenda agenda;
    private final Packets packets;
    private final Meetings meetings;
    private final MemberMail mail;

    InformMembers(Agenda agenda, Packets packets, Meetings meetings, MemberMail mail) {
        this.agenda = agenda;
        this.packets = packets;
        this.meetings = meetings;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        List<AgendaItem> unread =
                agenda.of(work.id()).stream().filter(AgendaItem::forPeers).toList();
        String day = SwedishDates.day(meetings.get(work.id()).date());
        for (AgendaItem item : unread) {
            mail.send(work, item, Map.of("unit", packets.unit(item), "meetingDate", day));
        }
    }
}
