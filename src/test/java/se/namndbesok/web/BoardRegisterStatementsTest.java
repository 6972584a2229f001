package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.register.RegisterFile;

/** A large register costs the pages no more statements than a small one. */
class BoardRegisterStatementsTest extends PublicPages {

    private String page(String address) {
        return visitor("ellinor.vassmyr").get("/registret/ON" + address).body();
    }

    @Test
    @DisplayName(
            "However many units, people, assignments and versions of documents there are, a page asks the database the same number of times")
    void statements() throws IOException {
        List<Integer> few = counted();
        StringBuilder units = new StringBuilder("units:\n");
        StringBuilder assignments = new StringBuilder("contactAssignments:\n");
        for (int i = 0; i < 40; i++) {
            units.append("  - {id: u" + i + ", board: \"ON\", name: Enhet, kind: IFO, manager: dilan.sorhage}\n");
            assignments.append("  - {id: m" + i + ", policy: kontaktpolitiker-omsorg, unit: u" + i
                    + ", politicians: [on-04, on-06], from: 2027-02-01, decision: 2027-01-27 § 9}\n");
        }
        String demo = new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        String guideline = demo.substring(
                demo.indexOf("  - key: kontaktpolitiker-omsorg"),
                demo.indexOf("  - key: kontaktpolitiker-bestallarnamnd"));
        StringBuilder policies = new StringBuilder("policies:\n");
        for (int version = 2; version < 12; version++) {
            policies.append(guideline.replace("version: 1", "version: " + version));
        }
        register.load(List.of(
                new RegisterFile("demo.yaml", demo),
                new RegisterFile("fler.yaml", units.toString() + assignments + policies)));
        assertThat(counted()).isEqualTo(few).allSatisfy(count -> assertThat(count)
                .isBetween(2, 30));
    }

    private List<Integer> counted() {
        return List.of(
                        "/enheter",
                        "/personer",
                        "/roller",
                        "/uppdrag",
                        "/beslut",
                        "/mandatperiod",
                        "/styrdokument",
                        "/andra/nytt-uppdrag")
                .stream()
                .map(address -> {
                    page(address);
                    database.sql("set query_statistics false").update();
                    database.sql("set query_statistics true").update();
                    assertThat(page(address)).contains("Omsorgsnämnden");
                    int count = database.sql("select coalesce(sum(execution_count), 0) from"
                                    + " information_schema.query_statistics")
                            .query(Integer.class)
                            .single();
                    database.sql("set query_statistics false").update();
                    return count;
                })
                .toList();
    }
}
