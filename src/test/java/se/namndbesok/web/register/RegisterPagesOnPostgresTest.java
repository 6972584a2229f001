package se.namndbesok.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.Postgres;
import se.namndbesok.Texts;
import se.namndbesok.register.Board;
import se.namndbesok.register.DryRun;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.TermEdit;
import se.namndbesok.register.TestRegister;

/** What the register's pages ask the database, asked of PostgreSQL. */
class RegisterPagesOnPostgresTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 20);

    private static String demo() throws IOException {
        return new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("Effects, choices, tables and the end of the term are the same there")
    void sameSql() throws IOException {
        TestRegister register = TestRegister.on(Postgres.empty(), DAY);
        register.load(demo());
        Words words = new Words(new Texts());
        effects(register, words);
        Board board = register.boards.all().get(0);
        PeopleChoices people = new PeopleChoices(register.jdbc, words, register.clock);
        for (RegisterField field : RegisterField.values()) {
            people.of(field, board);
        }
        assertThat(people.of(RegisterField.PARTY, board)).containsKey("EL");
        assertThat(people.of(RegisterField.HEAD, register.boards.all().get(1)))
                .containsKeys("jenny.hagbro", "tomas.rosmyr");
        RegisterThings things = new RegisterThings(
                register.jdbc, register.units, register.departments, register.policies, words, register.clock);
        assertThat(things.of(RegisterChangeForm.PERSON_FACTS, board))
                .extracting("id")
                .contains("on-03", "osten.vretmyr");
        assertThat(register.marks.number(register.marks.now().orElseThrow())).hasValue(register.history.newest());
        SheetRows rows = new SheetRows(register.jdbc, words);
        for (RegisterSheet sheet : RegisterSheet.values()) {
            rows.of(sheet, board);
        }
        assertThat(rows.of(RegisterSheet.POLITICIANS, board).get("on-03"))
                .containsEntry("validFrom", "2027-01-01")
                .containsEntry("role", "Ledamot");
        assertThat(new TermSeats(register.jdbc, words).rows(board.id(), LocalDate.of(2030, 12, 31)))
                .isNotEmpty();
        new TermPolicies(register.policies, register.jdbc, words, register.clock)
                .rows(board, LocalDate.of(2030, 12, 31));
    }

    private static void effects(TestRegister register, Words words) throws IOException {
        Affected affected = new Affected(List.of(
                new VisitEffects(new RunningVisits(register.jdbc, register.clock), words),
                new MeetingEffects(register.jdbc, words, register.clock),
                new StudyVisitEffects(register.jdbc, words),
                new AssignmentEffects(register.jdbc, words, register.clock),
                new CoverageEffects(register.jdbc, words, register.clock),
                new PolicyEffects(register.jdbc, register.policies, words),
                new DepartmentEffects(register.jdbc, register.policies, words, register.clock),
                new TermEffects(register.jdbc, register.terms, register.boards, words),
                new OfficeLook(register, words)));
        String moved = demo().replace("2027-05-26,", "2027-05-27,")
                .replace("[on-03, on-05], from: 2027-02-01,", "[on-03, on-05], from: 2027-02-01, to: 2027-04-30,")
                .replace("{id: AVD_UNGA,", "{id: AVD_UNGA, validTo: 2027-06-30,");
        RegisterEdit edit = new RegisterEdit(List.of(new RegisterFile("register.yaml", moved)));
        TermEdit.begin(edit, "2031-01-01", "2034-12-31");
        DryRun<List<Object>> run = register.imports.tryOut(edit.files(), affected::look);
        assertThat(affected.between(run.before(), run.after()))
                .anyMatch(effect -> effect.contains("onsdag 26 maj 2027 ställs in"))
                .anyMatch(effect -> effect.startsWith("Avdelning unga upphör onsdag 30 juni 2027, men Rutin"))
                .anyMatch(effect -> effect.startsWith("Omsorgsnämnden: platser som slutar tisdag 31 december 2030: "))
                .anyMatch(effect -> effect.startsWith("Eklunden står utan kontaktpolitiker från lördag 1 maj 2027"));
    }

    /** The offices without the engine's tasks, which are not in this database. */
    private record OfficeLook(TestRegister register, Words words)
            implements RegisterEffect<Map<String, OfficeEffects.Office>> {

        @Override
        public Map<String, OfficeEffects.Office> look() {
            return new OfficeEffects(register.jdbc, new OpenTaskCounts(register.jdbc), words, register.clock).look();
        }

        @Override
        public List<String> between(Map<String, OfficeEffects.Office> before, Map<String, OfficeEffects.Office> after) {
            return List.of();
        }
    }
}
