package se.namndbesok.contactvisit;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.register.Agenda;

/** The words in which a report that was sent out is called back (E14). */
abstract class WithdrawalStory extends VisitStory {

    static final String APRIL = "ON-2027-04-21";

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Agenda agenda;

    ProcessInstance withdrawal;

    String sagasReportIsSent() {
        sagaHasVisited();
        sagaWrites("safety", "Herr Ek är trygg.");
        secretaryApproves(ELLINOR);
        secretaryRegisters(ELLINOR, "ON 2027/0058", APRIL);
        return "rapport-" + record().id() + "-v1";
    }

    void ellinorWithdraws(Object... answers) {
        login(ELLINOR);
        withdrawal = processes.startProcessInstanceByKey("report-withdrawal");
        logout();
        handIn("withdrawReport", ELLINOR, answers);
    }

    void opens(String person, String document) {
        database.sql("insert into access_log (person_id, document_id, read_at) values (?, ?, current_timestamp)")
                .params(person, document)
                .update();
    }
}
