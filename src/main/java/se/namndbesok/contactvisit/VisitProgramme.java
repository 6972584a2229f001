package se.namndbesok.contactvisit;

import java.util.List;

/** How the unit manager has planned the visit. Groups are codes of groups.* in messages_sv.properties. */
public record VisitProgramme(
        String programme, String meetingPlace, List<String> groups, String integrity, String notes) {}
