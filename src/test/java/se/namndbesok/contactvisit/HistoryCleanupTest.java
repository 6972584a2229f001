package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.register.Agenda;

/** The engine's history is technical: when it is cleaned, everything that shows a finished visit is still there. */
class HistoryCleanupTest extends VisitStory {

    private static final String APRIL = "ON-2027-04-21";

    @Autowired
    private HistoryService history;

    @Autowired
    private Agenda agenda;

    @Autowired
    private ApplicationContext application;

    private String aVisitIsFinished() {
        sagaHasVisited();
        sagaHandsInTheReport();
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-04-22T08:00");
        String id = record().id();
        handIn("recordParagraph", ELLINOR, "day", "2027-04-21", "paragraph", "§ 41");
        jobsAreDone();
        return id;
    }

    private long remembered(ProcessInstance instance) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .count();
    }

    private void theNightComes(String night) {
        now(night);
        history.cleanUpHistoryAsync(true);
        for (int round = 0; round < 5; round++) {
            history.findHistoryCleanupJobs().stream().map(Job::getId).forEach(management::executeJob);
        }
    }

    @Test
    @DisplayName(
            "Nothing is cleaned before its time; afterwards the visit, its report, the list of the meeting and every file open as before")
    void everythingStillOpens() throws Exception {
        ProcessInstance meeting = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(APRIL)
                .singleResult();
        String id = aVisitIsFinished();
        compensationIsPaid(id);
        List<StoredDocument> files = documents.of(id);
        String page = open(files.get(0).id());
        theNightComes("2032-04-19T02:00"); // 1824 days after
        assertThat(remembered(visit)).isEqualTo(1);
        theNightComes("2032-04-23T02:00");
        assertThat(remembered(visit)).isZero();
        assertThat(remembered(meeting)).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id + ":" + SAGA)
                        .count())
                .as("of the claim")
                .isZero();

        now("2027-06-01T10:00"); // the people still have their roles
        assertThat(visits.get(id).state()).isEqualTo(VisitState.CLOSED);
        assertThat(reports.versions(id)).hasSize(1);
        assertThat(reports.latest(id).state()).isEqualTo(ReportState.NOTIFIED);
        assertThat(agenda.of(APRIL)).hasSize(1);
        assertThat(documents.of(id)).isEqualTo(files);
        assertThat(open(files.get(0).id())).isEqualTo(page);
        assertThat(open(documents.of(APRIL).get(0).id())).startsWith("%PDF");
        assertThat(documents.paper(files.get(0).id())).isNotNull();
        for (String person : List.of(SAGA, ELLINOR)) {
            assertThat(status("claimPages", "/ersattning/" + id + ":" + SAGA, person))
                    .isEqualTo(200);
        }
        assertThat(status("claimPages", "/ersattning/" + id + ":" + SAGA + "/lonefil.csv", ELLINOR))
                .isEqualTo(200);
    }

    private void compensationIsPaid(String visit) {
        String claim = visit + ":" + SAGA;
        handIn("claimCompensation", SAGA, "decision", "CLAIM", "start", "13:15", "end", "15:15", "place", "Eklunden");
        handIn("endorseCompensation", ELLINOR, "decision", "ENDORSE");
        handIn("grantCompensation", "on-01", "decision", "GRANT");
        handIn("exportCompensation", ELLINOR, "included", List.of(claim));
        jobsAreDone();
    }

    private int status(String page, String address, String person) throws Exception {
        return MockMvcBuilders.standaloneSetup(application.getBean(page))
                .build()
                .perform(MockMvcRequestBuilders.get(address).principal(() -> person))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String open(String document) throws Exception {
        MockMvc pages = MockMvcBuilders.standaloneSetup(application.getBean("documentPages"))
                .build();
        MockHttpServletResponse answer = pages.perform(
                        MockMvcRequestBuilders.get("/dokument/" + document).principal(() -> ELLINOR))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
