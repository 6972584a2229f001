package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A policy has its own last days and reminders; the standard's stand where it says nothing. */
class PolicyDaysTest extends VisitStory {

    private static final String MARIKA = "marika.stenhage"; // head of administration of ON
    private static final String ASKED = "Svara på besöksförfrågan: Eklunden";
    private static final String REMINDED = "Påminnelse: svara på besöksförfrågan för Eklunden";
    private static final String UNANSWERED = "Besöksförfrågan utan svar: Eklunden";

    @Test
    @DisplayName("A policy may have other days, or none")
    void anotherPolicy() {
        theRegisterSays(
                demo -> demo.replaceFirst(
                        "    availabilityToPublic: true .*\n",
                        "    reminders: {answerRequest: {remindAfter: [P3D], escalate: {after: P5D}}, planVisit: {enabled: false}}\n"));
        sagaAsksForAVisit();
        timePassesTo("2027-02-18T08:00");
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED, REMINDED);
        timePassesTo("2027-02-22T08:00");
        assertThat(mailsTo(MARIKA)).containsExactly(UNANSWERED); // Saturday moved to Monday
    }

    @Test
    @DisplayName(
            "A policy may have other last days, and another reminder before the visit, or none; what it leaves out stands")
    void otherLastDays() {
        theRegisterSays(demo -> demo.replaceFirst(
                "    availabilityToPublic: true .*\n",
                "    reminders: {answerRequest: {due: {after: P10D}}, planVisit: {due: {beforeEvent: 10}},"
                        + " sendReminder: {remindBefore: [P5D]}}\n"));
        sagaAsksForAVisit();
        assertThat(task("answerRequest", OSTEN).getDueDate()).isEqualTo("2027-02-25T17:00:00.000+01:00");
        timePassesTo("2027-02-22T08:00");
        assertThat(mailsTo(OSTEN)).containsExactly(ASKED, REMINDED); // by the standard
        ostenAccepts();
        assertThat(task("planVisit", OSTEN).getDueDate()).isEqualTo("2027-03-02T17:00:00.000+01:00");
        timePassesTo("2027-03-11T07:59:59");
        token().hasNotPassed("reminderDayReached");
        timePassesTo("2027-03-11T08:00");
        token().hasPassed("sendReminder");
    }

    @Test
    @DisplayName("A policy that wants no reminder before the visit has none; its timer never goes off")
    void noReminderBeforeTheVisit() {
        theRegisterSays(demo -> demo.replaceFirst(
                "    availabilityToPublic: true .*\n", "    reminders: {sendReminder: {enabled: false}}\n"));
        sagasVisitIsBooked();
        timePassesTo("2027-03-17T08:00");
        token().hasNotPassed("reminderDayReached").hasPassed("visitDayPassed");
    }
}
