package se.namndbesok.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The section contactAssignments. */
final class AssignmentSection {

    /** As in "2027-01-27 § 9". */
    private static final Pattern DECISION = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) +(§.*\\d.*)");

    private AssignmentSection() {}

    static void assignment(YamlMap map, Reading reading) {
        Scalar policy = map.required("policy");
        Unit unit = reading.content().units.get(map.required("unit").asksFor(Thing.UNIT));
        List<Scalar> politicians = map.scalars("politicians");
        map.required("from");
        Span span = Span.read(map, "from", "to");
        ContactAssignment assignment = new ContactAssignment(
                map.required("id").gives(Thing.ASSIGNMENT),
                policy.asksFor(Thing.POLICY),
                unit == null ? null : unit.id(),
                unit == null ? null : unit.boardId(),
                politicians.stream().map(Scalar::value).toList(),
                lead(map, politicians),
                span.from(),
                lastDay(span, map.optional("to"), reading.content().terms),
                decision(map));
        map.optional("endedBecause").text();
        map.close();
        checkPoliticians(politicians, assignment, reading);
        PoliticiansPerUnit.check(politicians, assignment, reading);
        checkPolicy(policy, reading.content().boards.get(assignment.boardId()));
        reading.content().assignments.add(assignment);
    }

    /** No assignment outlives the term of office in which it begins (B-05, AC-07). */
    private static LocalDate lastDay(Span span, Scalar to, Terms terms) {
        LocalDate limit = span.from() == null ? null : terms.limitOf(span.from());
        if (limit != null && span.to() != null && span.to().isAfter(limit)) {
            to.fault("after-term", "to", span.to(), "term", limit);
        }
        return span.to() == null ? limit : span.to();
    }

    private static String lead(YamlMap map, List<Scalar> politicians) {
        Scalar lead = map.optional("lead");
        List<String> ids = politicians.stream().map(Scalar::value).toList();
        if (ids.isEmpty()) {
            map.fault("no-politicians");
        } else if (lead.isAbsent()) {
            return ids.get(0);
        } else if (!ids.contains(lead.value())) {
            lead.fault("lead", "lead", lead.value());
        }
        return lead.text();
    }

    /** No appointment without the board's decision, its date and its paragraph (AC-01). */
    private static Decision decision(YamlMap map) {
        Scalar written = map.optional("decision");
        Matcher decision = DECISION.matcher(written.isAbsent() ? "" : written.text());
        LocalDate day = decision.matches() ? day(decision.group(1)) : null;
        if (day == null) {
            written.fault("decision");
            return null;
        }
        written.notYet(day);
        return new Decision(day, decision.group(2));
    }

    private static LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    private static void checkPoliticians(List<Scalar> politicians, ContactAssignment assignment, Reading reading) {
        Set<String> seen = new HashSet<>();
        for (Scalar politician : politicians) {
            String id = politician.asksFor(Thing.PERSON);
            if (!seen.add(id)) {
                politician.fault("same-politician", "person", id);
            }
            if (assignment.boardId() != null
                    && assignment.from() != null
                    && !reading.content().isSeated(id, assignment.boardId(), assignment.from())) {
                politician.fault("no-seat", "person", id, "board", assignment.boardId(), "date", assignment.from());
            }
        }
    }

    private static void checkPolicy(Scalar policy, Board board) {
        if (board != null && !policy.isAbsent() && !board.policyKeys().contains(policy.value())) {
            policy.fault("board-policy", "board", board.id(), "policy", policy.value());
        }
    }
}
