package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperTest {

    private final Paper paper = Papers.omsorg();

    @Test
    @DisplayName("A-42 The same content has the same fingerprint, however its letters were typed")
    void sameContent() {
        Paper typedOnMac = withSection(new Paper.Section("O\u0308vrigt", "Ha\u0308r\r\n"));
        Paper typedElsewhere = withSection(new Paper.Section("Övrigt", "Här"));
        assertThat(typedOnMac.fingerprint())
                .isEqualTo(typedElsewhere.fingerprint())
                .hasSize(64);
    }

    @Test
    @DisplayName("A-42 One changed letter gives another fingerprint")
    void otherContent() {
        assertThat(withSection(new Paper.Section("Övrigt", "Här")).fingerprint())
                .isNotEqualTo(withSection(new Paper.Section("Övrigt", "här")).fingerprint());
    }

    @Test
    @DisplayName("B-32 Confirmations, marks and registration do not change what was confirmed")
    void laterFacts() {
        Paper confirmed = new Paper(
                paper.template(),
                paper.header(),
                paper.facts(),
                paper.sections(),
                List.of(new Paper.Signature("Saga Brunnfors", LocalDateTime.MAX)),
                List.of("En anmärkning."));
        assertThat(confirmed.marked("Återlämnad").fingerprint()).isEqualTo(paper.fingerprint());
    }

    @Test
    @DisplayName("The fingerprint never changes between versions of the product")
    void fingerprintIsForEver() {
        assertThat(paper.fingerprint()).isEqualTo("6a56893a53bfd302180039addc7e980ff8c871efd41f9d72b2f47324b44d14a6");
    }

    @Test
    @DisplayName("A stored paper is read back as it was, whatever was missing")
    void storedAndReadBack() {
        Stream.of(paper, Papers.bare(paper), Papers.returned(Papers.bestallarnamnd()))
                .forEach(any -> assertThat(CanonicalJson.read(CanonicalJson.write(any), Paper.class))
                        .isEqualTo(any));
    }

    @Test
    @DisplayName("A paper that cannot be read is told of without its text")
    void unreadable() {
        assertThatThrownBy(() -> CanonicalJson.read("{\"header\": 19121212-1212", Paper.class))
                .hasMessageNotContaining("1212")
                .hasNoCause();
    }

    @Test
    @DisplayName("A template is a plain name, never a path")
    void templateNames() {
        assertThatThrownBy(() -> new Paper("../mail/x", paper.header(), List.of(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Paper withSection(Paper.Section section) {
        return new Paper(paper.template(), paper.header(), paper.facts(), List.of(section), List.of(), List.of());
    }
}
