package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.qualitydigest.QualityDigests.Made;

/** Who may read a quality digest: until it is published the strategist alone, then the board and the administration. */
class DigestPagesTest extends PublicPages {

    private static final List<String> READERS =
            List.of("leila.norrhage", "on-01", "on-08", "ellinor.vassmyr", "gun.sandmyr", "marika.stenhage");
    private static final List<String> OTHERS =
            List.of("sn-05", "karljohan.lovfors", "osten.vretmyr", "siv.bergvinge", "admin");

    @Autowired
    private QualityDigests digests;

    @Autowired
    private Documents documents;

    @Test
    @DisplayName("The draft is the strategist's own; published it is the board's, and earlier drafts stay closed")
    void readers() {
        digests.plan("digest-x", "ON", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
        store("digest-x-v1", DocumentKind.QUALITY_DIGEST, "pdf");
        store("digest-x-v2", DocumentKind.QUALITY_DIGEST, "pdf");
        store("digest-x-v2-tabell", DocumentKind.QUALITY_TABLE, "xlsx");
        store("digest-x-v2-ik", DocumentKind.INTERNAL_CONTROL, "pdf");
        digests.made("digest-x", new Made("digest-x-v2", "digest-x-v2-tabell", "digest-x-v2-ik", "digest-x-v2-ikt"));
        SoftAssertions all = new SoftAssertions();
        READERS.forEach(person -> all.assertThat(status(person, "digest-x-v2"))
                .as(person)
                .isEqualTo(person.equals("leila.norrhage") ? 200 : 404));
        digests.publish("digest-x", LocalDate.of(2027, 1, 20));
        for (String document : List.of("digest-x-v2", "digest-x-v2-tabell")) {
            READERS.forEach(person ->
                    all.assertThat(status(person, document)).as(person).isEqualTo(200));
            OTHERS.forEach(person ->
                    all.assertThat(status(person, document)).as(person).isEqualTo(404));
        }
        READERS.forEach(person -> all.assertThat(status(person, "digest-x-v2-ik"))
                .as("internal control to " + person)
                .isEqualTo(person.equals("on-08") ? 404 : 200)); // neither chair nor vice chair
        for (String person : List.of("ellinor.vassmyr", "on-01", "marika.stenhage")) {
            all.assertThat(visitor(person).get("/tackning").body())
                    .as("the way there for " + person)
                    .contains(
                            "/dokument/digest-x-v2\"", "/dokument/digest-x-v2-tabell\"", "/dokument/digest-x-v2-ik\"");
        }
        all.assertThat(visitor("karljohan.lovfors").get("/tackning").body()).doesNotContain("digest-x");
        all.assertThat(status("on-01", "digest-x-v1")).as("an earlier draft").isEqualTo(404);
        all.assertAll();
        HttpResponse<String> table = visitor("on-01").get("/dokument/digest-x-v2-tabell");
        assertThat(table.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(table.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .endsWith(".xlsx");
    }

    private void store(String id, DocumentKind kind, String ending) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        documents.store(new NewDocument(id, "ON", kind, "digest-x", 1, "Sammanställning." + ending, bytes, null));
    }

    private int status(String person, String document) {
        return visitor(person).get("/dokument/" + document).statusCode();
    }
}
