package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files for the register that are faulty, not files of the register at all, or not up to whoever loads them. */
class RegisterLoadFaultsTest extends RegisterUploads {

    @Test
    @DisplayName("Nobody saves what somebody else was shown")
    void notAnothers() {
        HttpResponse<String> shown = upload(ellinor(), "register.yaml", changed("users: 24", "users: 25"));
        Map<String, List<String>> before = tables();
        assertThat(save(visitor("karljohan.lovfors"), shown).statusCode()).isEqualTo(409);
        assertThat(save(visitor("on-03"), shown).statusCode()).isEqualTo(404);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName("Every fault is listed with file and line")
    void faults() {
        Map<String, List<String>> before = tables();
        HttpResponse<String> answer =
                upload(ellinor(), "register.yaml", changed("decision: 2027-03-24 § 33", "endedBecause: DIED"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("register.yaml, rad ", "Fyll i beslut (datum och paragraf)");
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    @DisplayName("The wrong sort of file, one that is too large, one that is no text, and none at all")
    void wrongFiles() {
        assertThat(upload(ellinor(), "register.pdf", demo).body())
                .contains("register.pdf är inte rätt sorts fil. Namnet ska sluta på .yaml.");
        assertThat(upload(ellinor(), "stor.yaml", "#".repeat(1_000_001)).body())
                .contains("stor.yaml är större än 1 MB.");
        assertThat(upload(ellinor(), "bild.yaml", "GIF\0x").body()).contains("bild.yaml är inte text i UTF-8.");
        assertThat(upload(ellinor(), "", "").body()).contains("Välj minst en fil.");
        assertThat(upload(ellinor(), "<b>x.exe", "x").body())
                .contains("&lt;b&gt;x")
                .doesNotContain("<b>x");
        assertThat(upload(ellinor(), "register.pdf", demo).statusCode()).isEqualTo(422);
        assertThat(upload(visitor("on-03"), "register.yaml", demo).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("What belongs to another board is shown as such and cannot be saved")
    void anotherBoard() {
        HttpResponse<String> shown = upload(ellinor(), "register.yaml", changed("users: 9\n", "users: 10\n"));
        assertThat(shown.body())
                .contains("Filerna ändrar sådant som inte hör till din nämnd.", "Stödboendet Hamnen")
                .doesNotContain(">Spara<");
        assertThat(upload(visitor("karljohan.lovfors"), "register.yaml", changed("users: 9\n", "users: 10\n"))
                        .body())
                .contains(">Spara<");
        String admin = changed("role: VICE_ORDFORANDE}\n  - {id: on-03", "role: LEDAMOT}\n  - {id: on-03");
        assertThat(upload(visitor("karljohan.lovfors"), "register.yaml", admin).body())
                .contains("Torvald Ekmyr")
                .doesNotContain(">Spara<");
    }
}
