package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
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
                "enabled: false|",
                // no such task
                "planVist: {remindBefore: [P2D]}|Nyckeln planVist är okänd.",
                "planVisit: {remindBefor: [P2D]}|Nyckeln remindBefor är okänd. Här finns: enabled, remindAfter",
                "planVisit: {remindBefore: [2]}|remindBefore: 2 är ingen tidslängd. Skriv till exempel P14D.",
                "planVisit: {remindBefore: [P-2D]}|remindBefore: P-2D är ingen tidslängd.",
                "planVisit: {remindBefore: P2D}|remindBefore ska vara en lista.",
                "planVisit: {escalate: {afterWorkingDays: -1}}|afterWorkingDays: -1",
                "planVisit: {escalate: {}}|ange ett av after, afterDue, afterEvent, afterWorkingDays och beforeEvent",
                "planVisit: {escalate: {after: P2D, afterDue: P2D}}|ange ett av after",
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
}
