package se.namndbesok.web.overview;

import java.util.List;
import se.namndbesok.register.Meeting;

/** A board's next meeting and what is on its list so far. */
record NextMeeting(String board, Meeting meeting, List<ReportRow> reports) {}
