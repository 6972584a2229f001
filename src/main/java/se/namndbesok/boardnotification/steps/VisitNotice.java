package se.namndbesok.boardnotification.steps;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.MeetingLists;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;

/** Puts reports on another meeting's list (E15), and tells each visit at which meeting its report is taken up now. */
@Component
class VisitNotice {

    private final Agenda agenda;
    private final MeetingLists lists;
    private final RuntimeService processes;

    VisitNotice(Agenda agenda, MeetingLists lists, @Lazy RuntimeService processes) {
        this.agenda = agenda;
        this.lists = lists;
        this.processes = processes;
    }

    /** Moves a meeting's whole list; both packets are bound anew. */
    void move(String from, String to) {
        List<AgendaItem> moved = agenda.of(from);
        lists.move(from, to);
        List.of(from, to).forEach(meeting -> processes
                .createMessageCorrelation("board-notification.reportsChanged")
                .processInstanceBusinessKey(meeting)
                .correlateAll());
        moved.forEach(this::tell);
    }

    /** The meeting of these reports has another day. */
    void tellAll(String meeting) {
        agenda.of(meeting).forEach(this::tell);
    }

    private void tell(AgendaItem item) {
        processes
                .createMessageCorrelation("contact-visit.meetingChanged")
                .processInstanceBusinessKey(item.subject())
                .correlateAll();
    }
}
