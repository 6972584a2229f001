package se.namndbesok.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A report as it is to be printed, in neutral terms: what stands where, nothing about how it came about. There is no
 * place for a party, so none can be printed. All texts are normalised ({@link PlainText}).
 *
 * @param template name of the Thymeleaf file under templates/document, "rapport-omsorg" or "rapport-bestallarnamnd"
 * @param facts short values by label, printed in this order; a blank value is printed as a dash
 * @param sections headed texts; a blank line starts a paragraph, a line break is kept; a blank text says so
 * @param signatures everyone who is to stand behind the report (B-32)
 * @param notes plain sentences at the end, such as "Inlämnad på papper."
 */
public record Paper(
        String template,
        Header header,
        List<Fact> facts,
        List<Section> sections,
        List<Signature> signatures,
        List<String> notes) {

    private static final Pattern TEMPLATE = Pattern.compile("[a-z][a-z0-9-]{0,60}");

    public Paper {
        if (!TEMPLATE.matcher(template).matches()) {
            throw new IllegalArgumentException("Not a template name: " + template);
        }
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        signatures = List.copyOf(signatures);
        notes = notes.stream().map(PlainText::normalise).toList();
    }

    /**
     * SHA-256 (64 hex digits) of what the politicians stand behind: issuer, board, title, version, facts and sections.
     * Registry number, date, status mark, signatures and notes are not part of it, because they come later.
     */
    public String fingerprint() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("template", template);
        content.put("municipality", header.municipality());
        content.put("board", header.board());
        content.put("title", header.title());
        content.put("version", header.version());
        content.put("facts", facts);
        content.put("sections", sections);
        return Fingerprint.of(CanonicalJson.write(content));
    }

    /** The same paper with a mark at its top, such as "Återlämnad för rättelse – version 1" (E12); null takes it away. */
    public Paper marked(String status) {
        return new Paper(template, header.marked(status), facts, sections, signatures, notes);
    }

    /**
     * The head of a paper.
     *
     * @param registryNumber null or blank as long as nobody has registered the report
     * @param version counts from 1; every correction is a new version
     * @param date the day the version was handed in
     * @param status a mark at the top, null for none
     */
    public record Header(
            String municipality,
            String board,
            String title,
            String registryNumber,
            int version,
            LocalDate date,
            String status) {

        public Header {
            municipality = PlainText.normalise(municipality);
            board = PlainText.normalise(board);
            title = PlainText.normalise(title);
            registryNumber = PlainText.normalise(registryNumber);
            status = PlainText.normalise(status);
        }

        Header marked(String mark) {
            return new Header(municipality, board, title, registryNumber, version, date, mark);
        }
    }

    /** One labelled value: ("Plats", "Storgatan 4"). */
    public record Fact(String label, String value) {

        public Fact {
            label = PlainText.normalise(label);
            value = PlainText.normalise(value);
        }
    }

    /** One headed text: ("Rapport", "Vi togs emot av …"). */
    public record Section(String heading, String text) {

        public Section {
            heading = PlainText.normalise(heading);
            text = PlainText.normalise(text);
        }
    }

    /** Who stands behind the report and since when, in Swedish time; null = has not confirmed (B-32, AC-22). */
    public record Signature(String name, LocalDateTime confirmedAt) {

        public Signature {
            name = PlainText.normalise(name);
        }
    }
}
