package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy says of reminders is checked when it is loaded; each fault is named in Swedish. */
class ReminderFaultsTest {

    private static final TestRegister REGISTER = TestRegister.inMemory(LocalDate.of(2027, 3, 31));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planVisit: {}|",
                "planVisit: {enabled: false}|",
                "planVisit: {remindBefore: [P5D, P0D], escalate: {beforeEvent: 2}}|",
                "planVisit: {due: {beforeEvent: 10}}|",
                "planVisit: {due: {afterEvent: P1D, otherwise: 3}, enabled: false}|",
                "enabled: false|",
                // no such task
                "planVist: {remindBefore: [P2D]}|Nyckeln planVist är okänd.",
                "planVisit: {remindBefor: [P2D]}|Nyckeln remindBefor är okänd. Här finns: due, enabled, remindAfter",
                "planVisit: {remindBefore: [2]}|remindBefore: 2 är ingen tidslängd. Skriv till exempel P14D.",
                "planVisit: {remindBefore: [P-2D]}|remindBefore: P-2D är ingen tidslängd.",
                "planVisit: {remindBefore: P2D}|remindBefore ska vara en lista.",
                "planVisit: {escalate: {afterWorkingDays: -1}}|afterWorkingDays: -1",
                "planVisit: {escalate: {}}|ange ett av after, afterDue, afterEvent, afterWorkingDays och beforeEvent",
                "planVisit: {escalate: {after: P2D, afterDue: P2D}}|ange ett av after",
                "planVisit: {due: P7D}|due ska vara uppgifter med namn",
                "planVisit: {due: {}}|due: ange ett av after, afterWorkingDays, afterEvent och beforeEvent.",
                "planVisit: {due: {after: P7D, beforeEvent: 2}}|due: ange ett av after",
                "planVisit: {due: {after: 7}}|after: 7 är ingen tidslängd. Skriv till exempel P14D.",
                "planVisit: {due: {after: P-7D}}|after: P-7D är ingen tidslängd.",
                "planVisit: {due: {beforeEvent: P7D}}|beforeEvent: P7D",
                "planVisit: {due: {afterWorkingDays: -1}}|afterWorkingDays: -1",
                "planVisit: {due: {after: P7D, before: P7D}}|Nyckeln before är okänd.",
                "writeReport: {due: {after: P7D}}|writeReport: sista dagen följer av ärendet och kan inte ändras här.",
                "planVisit: {enabled: \"nej\"}|enabled: nej",
                "planVisit: nej|planVisit ska vara uppgifter med namn"
            })
    void rules(String reminders, String fault) throws IOException {
        String demo = RegisterTest.demo()
                .replaceFirst("    availabilityToPublic: true", "    reminders: {" + reminders + "}\n$0");
        RegisterRefused refused = catchThrowableOfType(RegisterRefused.class, () -> REGISTER.load(demo));
        if (fault == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused).isNotNull();
            assertThat(refused.faults()).hasSize(1);
            assertThat(refused.faults().get(0).message()).contains(fault);
        }
    }

    @Test
    @DisplayName(
            "A line that says nothing of a task leaves its reminders and its last day as they are; an empty list is none")
    void silentLines() throws IOException {
        String silent = "bookVisit: {due: null}, answerRequest: {}, planVisit: {remindBefore: null, escalate: null},"
                + " confirmReport: {remindBefore: []}";
        REGISTER.load(RegisterTest.demo()
                .replaceFirst("    availabilityToPublic: true", "    reminders: {" + silent + "}\n$0"));
        ReminderRules rules = REGISTER.policies.get("kontaktpolitiker-omsorg@1").reminders();
        for (String task : List.of("bookVisit", "answerRequest", "planVisit")) {
            assertThat(rules.of(task)).as(task).isEqualTo(StandardReminders.of(task));
            assertThat(rules.lastDay(task)).as(task).isEqualTo(StandardReminders.lastDay(task));
        }
        assertThat(rules.of("confirmReport")).isEqualTo(ReminderRule.NONE);
    }
}
