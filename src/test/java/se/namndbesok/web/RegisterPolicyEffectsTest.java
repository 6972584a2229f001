package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What changed rules would do to running visits, said before they are saved. */
class RegisterPolicyEffectsTest extends RegisterUploads {

    private String shown(String person, String before, String after) {
        return upload(visitor(person), "register.yaml", changed(before, after)).body();
    }

    @Test
    @DisplayName(
            "AC-05 Rules: a new version is for new visits, and running ones keep theirs; a proposal changes nothing")
    void policies() {
        database.sql(
                        "insert into contact_visit (id, board_id, state, assignment_id, unit_id, policy_id, starts_at, invitation)"
                                + " values ('page-rules', 'ON', 'BOOKED', 'ka-1', 'eklunden', 'kontaktpolitiker-omsorg@1',"
                                + " timestamp '2027-05-11 13:00:00', 1)")
                .update();
        String ellinor = "ellinor.vassmyr";
        String shorter = shown(ellinor, "expectedDuration: PT2H", "expectedDuration: PT1H");
        assertThat(shorter)
                .contains("Riktlinje för kontaktpolitiker, version 1 ändras utan ny version.", "påverkas: 1.");
        assertThat(shown(ellinor, "stage: BESLUTAD\n      author: Ellinor", "stage: UPPHAVD\n      author: Ellinor"))
                .contains("Riktlinje för kontaktpolitiker, version 1 gäller inte längre för nya besök.")
                .contains("Besök som pågår behåller den: 1.");
        int from = demo.indexOf("  - key: kontaktpolitiker-omsorg");
        String second = demo.substring(from, demo.indexOf("  - key: kontaktpolitiker-bestallarnamnd"))
                .replace("version: 1", "version: 2")
                .replace("validFrom: 2027-01-01", "validFrom: 2027-06-01");
        String both = demo.substring(0, from) + second + demo.substring(from);
        assertThat(upload(ellinor(), "register.yaml", both).body())
                .contains(
                        "Riktlinje för kontaktpolitiker, version 2 gäller för besök som börjar från tisdag 1 juni 2027.")
                .contains("Besök som pågår behåller sin version: 1.");
        String proposed = both.replace(second, second.replace("stage: BESLUTAD", "stage: FORSLAG"));
        assertThat(upload(ellinor(), "register.yaml", proposed).body())
                .contains("version 2 är ett förslag. Inga besök påverkas");
    }
}
