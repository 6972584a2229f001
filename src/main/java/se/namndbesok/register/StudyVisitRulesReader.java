package se.namndbesok.register;

/** Checks the rules of a policy on study visits per semester (domain.md 2.3, C). */
final class StudyVisitRulesReader {

    private StudyVisitRulesReader() {}

    static void check(YamlMap policy) {
        policy.required("boardRole").oneOf(Codes.named(BoardRole.class));
        policy.optional("carriedOutBy").oneOf("DEPARTMENT");
        policy.map("frequency").ifPresent(StudyVisitRulesReader::frequency);
        policy.map("semesters").ifPresent(StudyVisitRulesReader::semesters);
        policy.map("planning").ifPresent(StudyVisitRulesReader::planning);
        policy.map("anchoring").ifPresent(map -> {
            map.scalars("with").forEach(seat -> seat.oneOf(Codes.SEATS));
            map.required("at").oneOf("FIRST_PRESIDIUM_MEETING_OF_SEMESTER");
            map.close();
        });
        policy.map("presentation").ifPresent(map -> {
            map.required("by").oneOf(Codes.ROLES);
            map.required("at").oneOf("FIRST_BOARD_MEETING_OF_SEMESTER");
            map.close();
        });
        policy.map("signUp").ifPresent(StudyVisitRulesReader::signUp);
        policy.map("report").ifPresent(map -> {
            map.required("required").yesNo(false);
            map.close();
        });
    }

    /** So many visits per semester, each department its share (C-10..C-12). */
    private static void frequency(YamlMap map) {
        map.required("period").oneOf("SEMESTER");
        Scalar visits = map.required("visits");
        if (visits.number(1) < 1) {
            visits.fault("no-visits");
        }
        map.map("perDepartment").ifPresent(departments -> {
            for (Scalar department : departments.keys()) {
                department.asksFor(Thing.DEPARTMENT);
                departments.optional(department.value()).number();
            }
        });
        map.close();
    }

    private static void semesters(YamlMap map) {
        for (String half : new String[] {"SPRING", "AUTUMN"}) {
            map.map(half).ifPresent(semester -> {
                semester.required("firstBoardMeetingMonth").number();
                semester.close();
            });
        }
        map.close();
    }

    private static void planning(YamlMap map) {
        map.required("responsible").oneOf("DEPARTMENT_HEAD");
        map.optional("coordinateBetweenDepartments").oneOf("RECOMMENDED");
        map.required("submitTo").oneOf(Codes.ROLES);
        map.map("dueBefore").ifPresent(due -> {
            due.required("event").oneOf("FIRST_PRESIDIUM_MEETING_OF_SEMESTER");
            due.required("by").period();
            due.close();
        });
        map.optional("ifNotWorkingDay").oneOf("PREVIOUS_WORKING_DAY");
        map.scalars("remindBefore").forEach(Scalar::period);
        map.scalars("overdueReminders").forEach(Scalar::period);
        map.map("escalate").ifPresent(escalate -> {
            escalate.required("afterWorkingDays").number();
            escalate.required("to").oneOf(Codes.ROLES);
            escalate.close();
        });
        map.scalars("requiredFields")
                .forEach(field -> field.oneOf("date", "time", "place", "contactPerson", "outline"));
        map.map("capacity").ifPresent(capacity -> {
            capacity.required("mustBeStatedIfRestricted").yesNo(true);
            capacity.close();
        });
        map.close();
    }

    private static void signUp(YamlMap map) {
        map.required("opens").oneOf("WHEN_PRESENTED");
        map.required("closesBeforeVisit").period();
        map.required("oversubscription")
                .oneOf(
                        "FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST",
                        "LOTTERY",
                        "SPREAD_OVER_PARTIES",
                        "SECRETARY_DECIDES");
        map.required("reportBackTo").oneOf("CONTACT_PERSON");
        map.close();
    }
}
