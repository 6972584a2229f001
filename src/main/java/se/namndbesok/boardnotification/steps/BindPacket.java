package se.namndbesok.boardnotification.steps;

import static se.namndbesok.boardnotification.BoardNotificationVariables.ARE_THERE_REPORTS;
import static se.namndbesok.boardnotification.BoardNotificationVariables.PACKET;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.namndbesok.boardnotification.MeetingList;
import se.namndbesok.boardnotification.MeetingLists;
import se.namndbesok.boardnotification.Packets;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Meeting;
import se.namndbesok.register.Meetings;

/** Gathers the reports on the meeting's list, and the visits whose report is missing (E11), and binds them into the board packet. */
@Component
class BindPacket implements JavaDelegate {

    private final MeetingLists lists;
    private final Meetings meetings;
    private final Packets packets;

    BindPacket(MeetingLists lists, Meetings meetings, Packets packets) {
        this.lists = lists;
        this.meetings = meetings;
        this.packets = packets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Work work = Work.of(execution);
        Meeting meeting = meetings.get(work.id());
        MeetingList list = lists.gather(meeting);
        work.set(ARE_THERE_REPORTS, !list.isEmpty());
        if (!list.isEmpty()) {
            work.set(PACKET, packets.bind(meeting, list).id());
        }
    }
}
