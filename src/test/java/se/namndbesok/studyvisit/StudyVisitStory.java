package se.namndbesok.studyvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.ProcessTest;
import se.namndbesok.Token;
import se.namndbesok.calendar.Semester;
import se.namndbesok.engine.BoardTenants;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisit.Contact;
import se.namndbesok.register.StudyVisit.Limit;
import se.namndbesok.register.StudyVisits;

/** The words in which the stories of study visits are told: Jenny heads Unga, Pernilla receives at Ekhuset on 11 March. */
abstract class StudyVisitStory extends ProcessTest {

    static final String JENNY = "jenny.hagbro";
    static final String TOMAS = "tomas.rosmyr";
    static final String PERNILLA = "pernilla.asmyr";
    static final String KARL_JOHAN = "karljohan.lovfors";
    static final String ELOF = "sn-01";
    static final String YASMIN = "sn-02";
    static final String BIRGIT = "sn-03";
    static final String LAGE = "sn-04";
    static final String TUVA = "sn-05";
    static final String GORAN = "sn-06";
    static final String MAJ_LIS = "sn-07";
    static final String NOOR = "sn-08";
    static final String SIXTEN = "sn-09";
    static final List<String> SIX = List.of(YASMIN, BIRGIT, TUVA, GORAN, MAJ_LIS, NOOR);
    static final String EKHUSET = "sv-1";
    static final Contact FROM_OUTSIDE = new Contact(null, "Ines Ekmyr", "0123-45 67 89", "ines@foreningen.example");
    static final Contact BY_PHONE = new Contact(null, "Ines Ekmyr", "0123-45 67 89", null);

    @Autowired
    StudyVisits visits;

    @Autowired
    SignUps signUps;

    @Autowired
    ProcessEngine engine;

    ProcessInstance process;

    @BeforeEach
    void theVisitIsPlanned() {
        now("2027-01-26T20:00");
        plan(6, new Contact(PERNILLA, "Pernilla Åsmyr", null, "pernilla.asmyr@ekbrunna.example"));
    }

    /** The visit to Ekhuset with that limit, null for none, and who receives. */
    void plan(Integer seats, Contact contact) {
        visits.save(new StudyVisit(
                EKHUSET,
                "SN",
                Semester.ofId("SPRING_2027"),
                "AVD_UNGA",
                "ekhuset",
                LocalDate.parse("2027-03-11"),
                LocalTime.of(13, 0),
                LocalTime.of(15, 30),
                "Ekhuset, Storgatan 4",
                contact,
                "Familjecentralens förebyggande arbete",
                List.of(StudyVisit.Purpose.PREVENTION),
                seats == null ? null : new Limit(seats, "Lokalens storlek"),
                StudyVisit.State.PRESENTED));
    }

    void isPresented() {
        process = processes
                .createMessageCorrelation("study-visit.presented")
                .processInstanceBusinessKey(EKHUSET)
                .setVariable(BoardTenants.BOARD.name(), "SN")
                .correlateStartMessage();
    }

    /** The policy says another rule for too many sign-ups. */
    void isPresentedUnder(String rule) {
        theRegisterSays(demo -> demo.replace("FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST", rule));
        isPresented();
    }

    void signsUp(String... people) {
        for (String person : people) {
            handIn("answerInvitation", person, "answer", "COMING");
        }
    }

    void declines(String person) {
        handIn("answerInvitation", person, "answer", "NOT_COMING");
    }

    void sixSignUp() {
        signsUp(SIX.toArray(String[]::new));
    }

    void signUpCloses() {
        timePassesTo("2027-03-04T08:00");
    }

    void sixAreToCome() {
        isPresented();
        sixSignUp();
        signUpCloses();
    }

    void visitDayHasPassed() {
        timePassesTo("2027-03-12T08:00");
    }

    void moves(String day, String start, String end, String place) {
        handIn("changeStudyVisit", JENNY, "change", "MOVE", "day", day, "start", start, "end", end, "place", place);
    }

    /** Takes the open task from the secretaries' group and hands it in. */
    void secretary(String task, Object... answers) {
        handIn(task, KARL_JOHAN, answers);
    }

    Token token() {
        return Token.of(engine, process);
    }

    StudyVisit visit() {
        return visits.get(EKHUSET);
    }

    List<String> in(SignUpState state) {
        return signUps.of(EKHUSET).in(state).stream().map(SignUp::personId).toList();
    }

    List<Task> open(String task) {
        return tasks.createTaskQuery().taskDefinitionKey(task).list();
    }

    /** The whole text of the last mail with that subject to the person. */
    String mail(String person, String subject) {
        List<String> found = database.sql("select text_body from outbox where recipient_email like ? and subject like ?"
                        + " order by created_at desc, id")
                .params(person + "@%", subject + "%")
                .query(String.class)
                .list();
        assertThat(found)
                .as(subject + " to " + person + " among " + mailsTo(person))
                .isNotEmpty();
        return found.get(0);
    }

    /** Ekhuset's and another department's. */
    void twoVisitsArePresented() {
        StudyVisit ekhuset = visit();
        visits.save(new StudyVisit(
                "sv-2",
                "SN",
                ekhuset.semester(),
                "AVD_VUXEN",
                "boendestod",
                LocalDate.parse("2027-04-15"),
                ekhuset.start(),
                ekhuset.end(),
                "Kvarngatan 2",
                FROM_OUTSIDE,
                "Hur boendestödet arbetar",
                List.of(),
                null,
                StudyVisit.State.PRESENTED));
        isPresented();
        processes
                .createMessageCorrelation("study-visit.presented")
                .processInstanceBusinessKey("sv-2")
                .setVariable("boardId", "SN")
                .correlateStartMessage();
    }
}
