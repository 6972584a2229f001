package se.namndbesok.contactvisit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.task.Task;

/** The words in which the stories of contact visits are told: Saga visits Eklunden (A), Tuva and Maj-Lis Hamnen (B). */
abstract class VisitStory extends BookingStory {

    void visitTakesPlace(String lead, List<String> attendees) {
        handIn(
                "confirmVisit",
                lead,
                "outcome",
                "HELD",
                "start",
                "13:15",
                "end",
                "15:15",
                "attendees",
                attendees,
                "groupsMet",
                List.of("SERVICE_USERS", "UNIT_MANAGER"));
    }

    void sagaHasVisited() {
        sagasVisitIsBooked();
        managerPlans(OSTEN);
        timePassesTo("2027-03-17T08:00");
        visitTakesPlace(SAGA, List.of(SAGA));
    }

    void sagaWrites(Object... answers) {
        handIn("writeReport", SAGA, answers);
    }

    void sagaHandsInTheReport() {
        sagaWrites("safety", "Brukarna känner sig trygga.", "wellbeing", "Maten uppskattas.");
    }

    void secretaryApproves(String secretary) {
        handIn("checkReport", secretary, "decision", "APPROVE");
    }

    /** Takes the open registration from the group and hands it in. */
    void secretaryRegisters(String secretary, String number, String meeting, Object... more) {
        Task registration =
                tasks.createTaskQuery().taskDefinitionKey("registerReport").singleResult();
        tasks.setAssignee(registration.getId(), secretary);
        List<Object> answers = new ArrayList<>(List.of("registryNumber", number, "meeting", meeting));
        answers.addAll(Arrays.asList(more));
        handIn("registerReport", secretary, answers.toArray());
        jobsAreDone();
    }

    void tuvaAndMajLisHaveVisited() {
        asksForAVisit(TUVA, "ka-7", List.of(TUVA, MAJ_LIS), "2027-04-14T10:00");
        handIn("answerRequest", SIV, "answer", "2027-04-14T10:00");
        managerPlans(SIV);
        timePassesTo("2027-04-15T08:00");
        visitTakesPlace(TUVA, List.of(TUVA, MAJ_LIS));
    }

    void tuvaHandsInTheReport() {
        handIn(
                "writeReport",
                TUVA,
                "place",
                "Hamnen",
                "reportText",
                "Vi lärde oss hur stödet fungerar.",
                "considered",
                true);
    }
}
