package se.namndbesok.compensation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.compensation.LateClaims.Late;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Decision;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.People;
import se.namndbesok.register.Units;

/** A claim in Swedish words. */
@Component
public class ClaimView {

    private final People people;
    private final Units units;
    private final HeldVisits visits;
    private final ContactAssignments assignments;
    private final LateClaims lateClaims;
    private final Texts texts;

    ClaimView(
            People people,
            Units units,
            HeldVisits visits,
            ContactAssignments assignments,
            LateClaims lateClaims,
            Texts texts) {
        this.people = people;
        this.units = units;
        this.visits = visits;
        this.assignments = assignments;
        this.lateClaims = lateClaims;
        this.texts = texts;
    }

    public String unit(CompensationClaim claim) {
        return units.get(claim.unitId()).name();
    }

    public String politician(CompensationClaim claim) {
        return people.get(claim.personId()).name();
    }

    /** By which decision the politician was called to visit the unit (F7). */
    public String decision(CompensationClaim claim) {
        Decision decision =
                assignments.get(visits.get(claim.visitId()).assignmentId()).decision();
        return decision.date() + " " + decision.paragraph();
    }

    /** What counts, and why. */
    public String basis(Compensable compensable) {
        return texts.get("compensation.reason." + compensable.reason(), "hours", hours(compensable.counted()));
    }

    /** As in "2 timmar 30 minuter". */
    public String hours(Duration time) {
        int hours = (int) time.toHours();
        int minutes = time.toMinutesPart();
        String whole = texts.get(hours == 1 ? "compensation.hour" : "compensation.hours", "hours", hours);
        return minutes == 0 ? whole : texts.get("compensation.and", "hours", whole, "minutes", minutes);
    }

    /** To be pasted where compensation is claimed: what, start and end, travel time, place (F2). */
    public String copy(CompensationClaim claim) {
        Engagement engagement = claim.engagement();
        return texts.get(
                "compensation.copy",
                "politician",
                politician(claim),
                "unit",
                unit(claim),
                "time",
                SwedishDates.range(engagement.start(), engagement.end()),
                "travel",
                engagement.travelMinutes(),
                "place",
                engagement.place(),
                "decision",
                decision(claim),
                "basis",
                basis(claim.compensable()));
    }

    /** The facts of a claim by their labels, in the order they are read. */
    public Map<String, String> facts(CompensationClaim claim) {
        Engagement engagement = claim.engagement();
        LocalDate day = visits.get(claim.visitId()).day();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("politician", politician(claim));
        facts.put("unit", unit(claim));
        facts.put("day", SwedishDates.day(day));
        facts.put("time", SwedishDates.range(engagement.start(), engagement.end()));
        facts.put("length", hours(engagement.length()));
        facts.put("travel", texts.get("compensation.minutes", "minutes", engagement.travelMinutes()));
        facts.put("place", engagement.place());
        facts.put("ordinal", texts.get("compensation.ordinal", "ordinal", claim.ordinal(), "year", day.getYear()));
        facts.put("basis", basis(claim.compensable()));
        facts.put("assignmentDecision", decision(claim));
        lateClaims.find(claim.id()).ifPresent(late -> facts.put("late", late(late)));
        return facts;
    }

    private String late(Late late) {
        String reason = texts.get("lateClaim." + late.reason());
        return texts.get(
                "compensation.late",
                "reason",
                reason,
                "person",
                people.get(late.allowedBy()).name());
    }
}
