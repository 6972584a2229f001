package se.namndbesok.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Papers as the two policies make them; everything in them is invented. */
final class Papers {

    private static final String A = "rapport-omsorg";
    private static final String B = "rapport-bestallarnamnd";

    private Papers() {}

    static Paper omsorg() {
        return new Paper(
                A,
                new Paper.Header(
                        "Ekbrunna kommun",
                        "Omsorgsnämnden",
                        "Rapport från verksamhetsbesök",
                        "ON 2027/0058",
                        1,
                        LocalDate.of(2027, 3, 30),
                        null),
                List.of(
                        new Paper.Fact("Enhet", "Eklunden"),
                        new Paper.Fact("Tid och datum", "tisdag 16 mars 2027 kl. 13.15–15.15"),
                        new Paper.Fact("Kontaktpolitiker", "Saga Brunnfors, Inga-Maj Sjöhage"),
                        new Paper.Fact("Samtal med", "brukare, enhetschef")),
                List.of(
                        new Paper.Section(
                                "Brukarnas upplevelse av trygghet",
                                "De flesta säger att de känner sig trygga, både dag och natt. Personalen kommer snabbt när"
                                        + " någon ringer.\n\nSom svar på frågan om vad som skapar trygghet nämns kända"
                                        + " ansikten, lugna måltider och att larmet fungerar."),
                        new Paper.Section(
                                "Brukarnas upplevelse av trivsel",
                                "Trädgården uppskattas mycket.\nMånga vill gå ut oftare."),
                        new Paper.Section("Förslag på utveckling", "En bänk till vid dammen och fler utflykter."),
                        new Paper.Section("Upplevs enhetens uppdrag som tydligt?", "Ja"),
                        new Paper.Section("Stöd som enheten behöver från förvaltningen", ""),
                        new Paper.Section(
                                "Stöd som enheten behöver från nämnden",
                                "Uppgifter som rör fiffiga lyft och offentliga tofflor: fi ff ffi fl ft tt tf fj.")),
                List.of(new Paper.Signature("Saga Brunnfors", LocalDateTime.of(2027, 3, 30, 14, 2))),
                List.of());
    }

    static Paper bestallarnamnd() {
        return new Paper(
                B,
                new Paper.Header(
                        "Ekbrunna kommun",
                        "Socialnämnden",
                        "Socialnämndens rapport för kontaktpolitikerbesök",
                        "SN15/15-735",
                        1,
                        LocalDate.of(2027, 10, 12),
                        null),
                List.of(
                        new Paper.Fact("Verksamhet", "Stödboendet Hamnen"),
                        new Paper.Fact("Plats", "Kajgatan 4"),
                        new Paper.Fact("Tid och datum", "tisdag 5 oktober 2027 kl. 10.00–12.00"),
                        new Paper.Fact("Närvarande politiker", "Tuva Hällbro, Maj-Lis Ekvinge")),
                List.of(new Paper.Section("Rapport", text(3))),
                List.of(
                        new Paper.Signature("Tuva Hällbro", LocalDateTime.of(2027, 10, 12, 9, 41)),
                        new Paper.Signature("Maj-Lis Ekvinge", null)),
                List.of());
    }

    /** About 10,000 characters in each of three sections, and everything else that the font can do. */
    static Paper veryLong(Paper paper) {
        List<Paper.Section> sections = List.of(
                new Paper.Section("Rapport", text(40)),
                new Paper.Section("En lång rubrik som inte får plats på en rad utan måste brytas någonstans", text(40)),
                new Paper.Section(
                        "Övrigt",
                        "10\u00a0000 kr, mjukt\u00adbindestreck, ”citat” – § 41 … → ☐ é ü Ż Ж Ω\n" + "https://"
                                + "x".repeat(200) + "\n" + text(40)));
        return new Paper(paper.template(), paper.header(), paper.facts(), sections, paper.signatures(), paper.notes());
    }

    /** Nothing that may be left out is there. */
    static Paper bare(Paper paper) {
        Paper.Header head = paper.header();
        Paper.Header header = new Paper.Header(
                head.municipality(), head.board(), head.title(), null, 1, LocalDate.of(2027, 3, 30), null);
        List<Paper.Fact> facts = List.of(new Paper.Fact("Plats", ""));
        return new Paper(paper.template(), header, facts, List.of(), List.of(), List.of());
    }

    static Paper returned(Paper paper) {
        Paper marked = paper.marked("Återlämnad för rättelse – version 1");
        return new Paper(
                marked.template(),
                marked.header(),
                marked.facts(),
                marked.sections(),
                marked.signatures(),
                List.of("Inlämnad på papper.", "Registrerad av nämndsekreteraren."));
    }

    static BoardPacket packet() {
        return new BoardPacket(
                "Ekbrunna kommun",
                "Omsorgsnämnden",
                "Delgivningar",
                LocalDate.of(2027, 4, 21),
                "Kontaktpolitikernas rapporter. Nämnden får del av rapporter från besök på Eklunden och Stödboendet Hamnen.",
                "Nämnden har tagit del av rapporterna.",
                List.of(entry("Eklunden", 1, omsorg()), entry("Stödboendet Hamnen", 2, bestallarnamnd())),
                List.of(new BoardPacket.Missing("Brunnsgården", LocalDate.of(2027, 3, 4), "Milad Rosthage")));
    }

    /** A meeting with many reports: the list itself takes more than a page. */
    static BoardPacket largePacket() {
        BoardPacket small = packet();
        List<BoardPacket.Entry> entries = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> entry("Individ- och familjeomsorgen " + number, number, bestallarnamnd()))
                .toList();
        return new BoardPacket(
                small.municipality(),
                small.board(),
                small.heading(),
                small.meeting(),
                small.agendaText(),
                small.proposedDecision(),
                entries,
                small.missing());
    }

    static BoardPacket.Entry entry(String unit, int number, Paper paper) {
        StoredDocument file = new StoredDocument(
                "report-" + number,
                "ON",
                DocumentKind.REPORT,
                "cv-0" + number,
                1,
                SafeFileName.pdf("Rapport", unit, "2027-03-16", "version 1"),
                Fingerprint.of(unit),
                Instant.EPOCH);
        return new BoardPacket.Entry(
                unit, LocalDate.of(2027, 3, 16), "Saga Brunnfors, Inga-Maj Sjöhage", null, file, paper);
    }

    private static String text(int paragraphs) {
        String paragraph =
                "Vi togs emot av verksamhetschefen och fick en rundvandring. Åtta personer bor här just nu, och"
                        + " flera berättade gärna om sin vardag. Måltiderna är gemensamma på kvällen. Personalens uppgifter är"
                        + " tydligt beskrivna i avtalet.";
        return (paragraph + "\n\n").repeat(paragraphs);
    }
}
