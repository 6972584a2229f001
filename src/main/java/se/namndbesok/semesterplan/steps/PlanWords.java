package se.namndbesok.semesterplan.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.semesterplan.Anchoring;
import se.namndbesok.semesterplan.Anchorings;
import se.namndbesok.semesterplan.SemesterPlan;

/** What lists, agenda and mails say of a semester's visits (domain.md 6.6). */
@Component
class PlanWords {

    private final PlanDesk desk;
    private final VisitRow rows;
    private final Anchorings anchorings;
    private final Texts texts;

    PlanWords(PlanDesk desk, VisitRow rows, Anchorings anchorings, Texts texts) {
        this.desk = desk;
        this.rows = rows;
        this.anchorings = anchorings;
        this.texts = texts;
    }

    /** The visits that are proposed now. */
    List<Map<String, String>> proposed(SemesterPlan plan) {
        return desk.visitsOf(plan).stream()
                .filter(StudyVisit::isProposed)
                .map(rows::of)
                .toList();
    }

    /** The visits that the board is told of. */
    List<Map<String, String>> kept(SemesterPlan plan) {
        return keptVisits(plan).stream().map(rows::of).toList();
    }

    List<StudyVisit> keptVisits(SemesterPlan plan) {
        return desk.visitsOf(plan).stream()
                .filter(StudyVisit::isProposed)
                .filter(visit -> visit.state() != StudyVisit.State.CANCELLED)
                .toList();
    }

    /** What is not as it should be: a department without a proposal (F1, F2), a visit that is not anchored (F6). */
    List<String> notes(SemesterPlan plan) {
        List<String> notes = new ArrayList<>();
        for (StudyVisit visit : desk.visitsOf(plan)) {
            if (!visit.isProposed()) {
                notes.add(rows.missing(visit));
            } else if (isOutcome(visit, Anchoring.Outcome.NOT_ANCHORED)) {
                notes.add(texts.get("plan.notAnchored", "department", desk.department(visit)));
            }
        }
        return notes;
    }

    private boolean isOutcome(StudyVisit visit, Anchoring.Outcome outcome) {
        return anchorings
                .latest(visit.id())
                .filter(it -> it.outcome() == outcome)
                .isPresent();
    }

    /** The text for the notice of meeting (C-14). */
    String agendaText(SemesterPlan plan) {
        String visits = kept(plan).stream().map(this::sentence).collect(Collectors.joining("\n"));
        String notes = notes(plan).stream().map(note -> "\n" + note).collect(Collectors.joining());
        String all = visits.isEmpty() ? texts.get("plan.agenda.none") : visits;
        return texts.get("plan.agenda", "semester", plan.semester().label(), "visits", all) + notes;
    }

    private String sentence(Map<String, String> visit) {
        return texts.fill("plan.agenda.visit", visit);
    }

    String proposedDecision() {
        return texts.get("plan.decision");
    }
}
