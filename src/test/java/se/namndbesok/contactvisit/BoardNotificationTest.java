package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.namndbesok.Token;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.register.RegisterChanged;

/** One board meeting: the reports are gathered, put in the notice of meeting, and each visit hears of the paragraph. */
class BoardNotificationTest extends VisitStory {

    private static final String APRIL = "ON-2027-04-21";
    private static final String UNIT = "unit";

    @Autowired
    private ApplicationEventPublisher register;

    private ProcessInstance meeting() {
        return processes
                .createProcessInstanceQuery()
                .processDefinitionKey("board-notification")
                .processInstanceBusinessKey(APRIL)
                .singleResult();
    }

    private void sagasReportIsRegistered() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
    }

    private void miladsReportIsRegistered() {
        asksForAVisit(MILAD, "ka-2", List.of(MILAD), "2027-04-12T09:00");
        handIn("answerRequest", CAROLA, "answer", "2027-04-12T09:00");
        timePassesTo("2027-04-13T08:00");
        visitTakesPlace(MILAD, List.of(MILAD));
        handIn("writeReport", MILAD, "other", "Ny matsal.");
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0061", APRIL, "meetingReason", "Nämnden vill ha den nu.");
    }

    private String[] units() {
        return ((List<?>) org.camunda.spin.Spin.JSON(shownJson(task("sendPacket", ELLINOR), "reports"))
                        .mapTo(List.class))
                .stream()
                        .map(row -> ((java.util.Map<?, ?>) row).get(UNIT).toString())
                        .toArray(String[]::new);
    }

    @Test
    @DisplayName("No reports: nothing is asked of anybody, and the day after the meeting there is nothing to notify")
    void nothingToNotify() {
        ProcessInstance april = meeting();
        timePassesTo("2027-04-12T07:59:59");
        Token.of(engine, april).waitsAt("agendaCutoffPassed");
        timePassesTo("2027-04-12T08:00");
        Token.of(engine, april)
                .hasPassed("bindPacket")
                .hasNotPassed("sendPacket")
                .waitsAt("meetingAwaited");
        timePassesTo("2027-04-22T07:59:59");
        Token.of(engine, april).hasNotPassed("meetingDayPassed");
        timePassesTo("2027-04-22T08:00");
        Token.of(engine, april).hasNotPassed("recordParagraph").hasEndedAt("nothingToNotify");
        assertThat(mailsTo(ELLINOR)).isEmpty();
    }

    @Test
    @DisplayName("A report that comes while the secretary has the packet binds it anew")
    void lateReportWhilePacketIsOpen() {
        sagasReportIsRegistered();
        timePassesTo("2027-04-12T08:00");
        String first = (String) shown(task("sendPacket", ELLINOR), "packet");
        assertThat(units()).containsExactly("Eklunden");
        ProcessInstance april = meeting();
        miladsReportIsRegistered();
        Token.of(engine, april)
                .hasPassed("reportsChangedInPacket")
                .hasNotPassed("informMembers")
                .waitsAt("sendPacket");
        assertThat(units()).containsExactly("Eklunden", "Brunnsgården");
        assertThat(shown(task("sendPacket", ELLINOR), "packet")).isNotEqualTo(first);
        assertThat((String) shown(task("sendPacket", ELLINOR), "agendaText")).contains("Eklunden, Brunnsgården");
        assertThat(documents.of(APRIL)).extracting(StoredDocument::version).containsExactly(1, 2);
    }

    @Test
    @DisplayName("A report that comes after the packet was sent binds it anew; members are told of the new report only")
    void lateReportAfterPacketIsSent() {
        sagasReportIsRegistered();
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        ProcessInstance april = meeting();
        assertThat(mailsTo("on-08")).containsExactly("Läs en ny rapport: Eklunden");
        miladsReportIsRegistered();
        Token.of(engine, april).hasPassed("reportsChanged").waitsAt("sendPacket");
        assertThat(refusal("sendPacket", ELLINOR, "sent", false)).startsWith("Fyll i");
        handIn("sendPacket", ELLINOR, "sent", true);
        assertThat(mailsTo("on-08"))
                .containsExactlyInAnyOrder("Läs en ny rapport: Eklunden", "Läs en ny rapport: Brunnsgården");
        Token.of(engine, april).waitsAt("meetingAwaited");
    }

    @Test
    @DisplayName("Several reports: every visit hears of the paragraph and is closed")
    void everyVisitHears() {
        sagasReportIsRegistered();
        ProcessInstance sagas = visit;
        miladsReportIsRegistered();
        ProcessInstance april = meeting();
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-04-22T08:00");
        handIn("recordParagraph", ELLINOR, "day", "2027-04-21", "paragraph", "§§ 41–42");
        Token.of(engine, april).hasNotPassed("notifyVisits");
        jobsAreDone();
        Token.of(engine, april).hasEndedAt("boardNotified");
        Token.of(engine, sagas).hasEndedAt("visitClosed");
        token().hasEndedAt("visitClosed");
        assertThat(mailsTo(MILAD)).contains("Nämnden har tagit del av rapporten: Brunnsgården måndag 12 april 2027");
    }

    @Test
    @DisplayName("Each meeting is followed once, however often the register is loaded; presidium meetings are not")
    void meetingsAreFollowedOnce() {
        long before = processes.createProcessInstanceQuery().count();
        register.publishEvent(new RegisterChanged());
        assertThat(processes.createProcessInstanceQuery().count()).isEqualTo(before);
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("ON-2027-04-07")
                        .count())
                .isZero();
    }
}
