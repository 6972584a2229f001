package se.namndbesok.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.namndbesok.calendar.Semester;
import se.namndbesok.compensation.ClaimState;
import se.namndbesok.compensation.Compensable;
import se.namndbesok.compensation.Compensable.Reason;
import se.namndbesok.compensation.CompensationClaim;
import se.namndbesok.compensation.CompensationClaim.Attest;
import se.namndbesok.compensation.CompensationClaim.Engagement;
import se.namndbesok.compensation.CompensationClaims;
import se.namndbesok.document.Paper;
import se.namndbesok.register.HeldVisit;
import se.namndbesok.register.HeldVisits;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisitRules.Oversubscription;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.studyvisit.SignUps;

/** Beside the visits: a claim of compensation, a study visit that politicians come to, and a mail that did not arrive. */
class OtherThings {

    static final String CLAIM = "thing:on-03";
    static final String STUDY_VISIT = "thing";

    @Autowired
    private JdbcClient database;

    @Autowired
    private CompensationClaims claims;

    @Autowired
    private HeldVisits heldVisits;

    @Autowired
    private StudyVisits studyVisits;

    @Autowired
    private SignUps signUps;

    @Autowired
    private TransactionTemplate transaction;

    void layOut(LocalDate today) {
        claim(today.minusDays(20).atTime(13, 15));
        studyVisit(today.plusDays(20));
        database.sql("insert into outbox (id, state, stem, business_key, recipient_name, recipient_email, subject,"
                        + " attempts, created_at, due_at, finished_at, last_error) values ('thing', 'FAILED', 'x', 'x',"
                        + " 'Saga Brunnfors', 'saga@ekbrunna.example', 'Boka besök', 6, ?, ?, ?, 'REFUSED 550')")
                .params(moment(today), moment(today), moment(today))
                .update();
    }

    private static Object moment(LocalDate day) {
        return day.atTime(8, 0).atOffset(ZoneOffset.UTC);
    }

    private void claim(LocalDateTime start) {
        List<String> who = List.of("on-03");
        heldVisits.held(new HeldVisit(
                "thing",
                "ON",
                "eklunden",
                "kontaktpolitiker-omsorg@1",
                "ka-1",
                start,
                start.plusMinutes(150),
                who,
                List.of(),
                null));
        Engagement engagement = new Engagement(start, start.plusMinutes(150), 40, "Eklunden");
        Compensable counted = new Compensable(Duration.ofMinutes(150), Reason.FULL);
        claims.open(new CompensationClaim(
                CLAIM,
                "thing",
                "ON",
                "eklunden",
                "on-03",
                ClaimState.DRAFT,
                engagement,
                1,
                counted,
                new Attest(null, null, null, null),
                null));
        claims.claim(CLAIM, engagement, 1, counted);
        claims.endorse(CLAIM, "ellinor.vassmyr");
        claims.grant(CLAIM, "on-01");
    }

    private void studyVisit(LocalDate day) {
        studyVisits.save(new StudyVisit(
                STUDY_VISIT,
                "SN",
                Semester.ofId("SPRING_2027"),
                "AVD_UNGA",
                "ekhuset",
                day,
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Ekhuset",
                new StudyVisit.Contact("pernilla.asmyr", "Pernilla Åsmyr", null, "pernilla.asmyr@ekbrunna.example"),
                "Förebyggande arbete",
                List.of(),
                null,
                StudyVisit.State.OPEN));
        transaction.executeWithoutResult(work -> {
            signUps.open(STUDY_VISIT, 1, Oversubscription.FIRST_COME_FIRST_SERVED_WITH_RESERVE_LIST);
            signUps.change(STUDY_VISIT, list -> list.coming("sn-05", "Rullstol").coming("sn-04", null));
        });
    }

    void takeAway() {
        database.sql("delete from calendar_feed").update();
        database.sql("delete from outbox where id = 'thing'").update();
        database.sql("delete from compensation_claim where visit_id = 'thing'").update();
        database.sql("delete from held_visit_politician where visit_id = 'thing'")
                .update();
        database.sql("delete from held_visit where id = 'thing'").update();
        database.sql("delete from study_visit_sign_up where visit_id = 'thing'").update();
        database.sql("delete from study_visit_list where visit_id = 'thing'").update();
        database.sql("delete from study_visit where id = 'thing'").update();
    }

    static Paper paper(LocalDate day) {
        return new Paper(
                "rapport-omsorg",
                new Paper.Header("Ekbrunna", "Nämnden", "Rapport", "ON 2027/0058", 1, day, null),
                List.of(),
                List.of(new Paper.Section("Trivsel", "Tryggt och lugnt.")),
                List.of(),
                List.of());
    }
}
