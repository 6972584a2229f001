package se.namndbesok.web;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.register.Policies;
import se.namndbesok.register.Policy;

/** What the tests of the forms of a governing document have in common. */
abstract class PolicyFormPages extends RegisterUploads {

    static final String KEY = "kontaktpolitiker-omsorg";
    static final String HEAD = "dokumentets-uppgifter/";
    static final String NEW = "ny-version/";
    static final String RULES = "regler/";
    static final String DECIDE = "beslut-om-forslag/";

    @Autowired
    Policies policies;

    @BeforeEach
    void noDecisionIsRecorded() {
        database.sql("delete from policy_adoption").update();
    }

    HttpResponse<String> changed(String address, Map<String, String> answers) {
        return changed(ellinor(), "/registret/ON/andra/" + address, answers);
    }

    Policy version(int number) {
        return policies.get(KEY + "@" + number);
    }

    void aProposal() {
        saved(changed(NEW + KEY + "@1", Map.of("VALID_TO", "2030-12-31")));
    }
}
