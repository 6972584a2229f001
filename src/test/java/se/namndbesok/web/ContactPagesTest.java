package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.engine.Visitor;
import se.namndbesok.register.RegisterFile;

/** Who is contact politician for which unit, told to everybody. */
class ContactPagesTest extends PublicPages {

    private HttpResponse<String> get(String path) {
        return Visitor.anonymous(port).get(path);
    }

    @Test
    @DisplayName("AC-60 Without login each unit's contact politicians are there, and where to turn with one's own care")
    void listed() {
        assertThat(get("/kontaktpolitiker").body())
                .contains("lang=\"sv\"", "Eklunden", "Saga Brunnfors", "mailto:on-03@ekbrunna.example", "Östen Vretmyr")
                .contains("Kontaktpolitikern svarar inte i enskilda ärenden.")
                .doesNotContain("<script", "Samlingslistan", "+46");
    }

    @Test
    @DisplayName("A unit's notice says whose it is, how the manager is reached, and how to print it")
    void notice() {
        assertThat(get("/kontaktpolitiker/eklunden").body())
                .contains("<p>Ekbrunna kommun, Omsorgsnämnden</p>", "hela nämnden: omsorgsnamnden@ekbrunna.example")
                .contains("Enhetschef: Östen Vretmyr, osten.vretmyr@ekbrunna.example")
                .contains("<p class=\"not-printed\">Skriv ut sidan")
                .doesNotContain("<script");
    }

    @Test
    @DisplayName("A-22 A unit without contact politician is listed as such")
    void uncovered() {
        String ifo = get("/kontaktpolitiker/ifo").body();
        assertThat(ifo).contains("Individ- och familjeomsorgen", "Ingen är utsedd just nu.");
    }

    @Test
    @DisplayName("Under a policy that does not make it public nobody is listed, and the unit's notice is not there")
    void notPublic() {
        assertThat(get("/kontaktpolitiker").body()).doesNotContain("Hamnen", "Tuva Hällbro");
        assertThat(get("/kontaktpolitiker.json").body()).doesNotContain("Hamnen", "Tuva Hällbro");
        assertThat(get("/kontaktpolitiker/hamnen").statusCode()).isEqualTo(404);
        assertThat(get("/kontaktpolitiker/finns-inte").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("AC-60 An address that is not the municipality's is shown nowhere")
    void privateAddress() throws IOException {
        String demo = new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        String changed = demo.replace("email: on-03@ekbrunna.example", "email: saga@hemma.example");
        register.load(List.of(new RegisterFile("demo.yaml", changed)));
        for (String path : List.of("/kontaktpolitiker", "/kontaktpolitiker.json", "/kontaktpolitiker/eklunden")) {
            assertThat(get(path).body()).as(path).contains("Saga Brunnfors").doesNotContain("hemma.example");
        }
    }

    @Test
    @DisplayName("The same as JSON, for the municipality's own website")
    void json() {
        HttpResponse<String> answer = get("/kontaktpolitiker.json");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.body())
                .contains(
                        "\"board\":\"Omsorgsnämnden\"",
                        "{\"name\":\"Saga Brunnfors\",\"email\":\"on-03@ekbrunna.example\"}")
                .doesNotContain("party", "\"users\"");
    }

    @Test
    @DisplayName("An assignment that has ended is listed no more")
    void ended() {
        assertThat(get("/kontaktpolitiker/htj-soder").body()).contains("Ritva Kalliohage");
        today("2027-06-01");
        assertThat(get("/kontaktpolitiker/htj-soder").body()).doesNotContain("Ritva Kalliohage");
    }

    @Test
    @DisplayName("X-16 The accessibility statement says what is lacking and where to tell of faults")
    void accessibility() {
        assertThat(get("/tillganglighet").body())
                .contains(
                        "Ekbrunna kommun",
                        "mailto:omsorgsnamnden@ekbrunna.example?subject=Fel%20i%20tillg%C3%A4ngligheten")
                .contains("digg.se/tdosanmalan", "Arbetslistan");
    }
}
