package se.namndbesok.document;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.namndbesok.Texts;

/** A paper as its template prints it: every value a ready text. */
final class PaperView {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\u00A0]*\\n\\s*");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm", Locale.forLanguageTag("sv"));

    private final Paper paper;
    private final int number;
    private final Texts texts;

    PaperView(Paper paper, int number, Texts texts) {
        this.paper = paper;
        this.number = number;
        this.texts = texts;
    }

    /** One headed text, as paragraphs of lines. */
    record Text(String heading, List<List<String>> paragraphs) {}

    /** One row of the signature table. */
    record Signed(String name, String note) {}

    public String template() {
        return paper.template();
    }

    /** The name of the paper's place in the document, for links and bookmarks. */
    public String anchor() {
        return "rapport-" + number;
    }

    /** What the reader's window and the archive call the document. */
    public String windowTitle() {
        return paper.header().title() + ", " + paper.header().board() + ", " + date();
    }

    public List<Bookmark> bookmarks() {
        return List.of(new Bookmark(paper.header().title(), "#" + anchor()));
    }

    public Paper.Header header() {
        return paper.header();
    }

    public String registryNumber() {
        return orDash(paper.header().registryNumber());
    }

    public String version() {
        return String.valueOf(paper.header().version());
    }

    public String date() {
        return paper.header().date().toString();
    }

    public List<Paper.Fact> facts() {
        return paper.facts().stream()
                .map(fact -> new Paper.Fact(fact.label(), orDash(fact.value())))
                .toList();
    }

    public List<Text> sections() {
        return paper.sections().stream()
                .map(section -> new Text(section.heading(), paragraphs(section.text())))
                .toList();
    }

    public List<Signed> signatures() {
        return paper.signatures().stream()
                .map(signature -> new Signed(signature.name(), note(signature)))
                .toList();
    }

    /** "Ej bekräftad av: …" (AC-22), or the empty text. */
    public String unconfirmed() {
        String names = paper.signatures().stream()
                .filter(signature -> signature.confirmedAt() == null)
                .map(Paper.Signature::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.get("doc.unconfirmed.by", "names", names);
    }

    public List<String> notes() {
        return paper.notes();
    }

    public String fingerprint() {
        return Fingerprint.readable(paper.fingerprint());
    }

    private List<List<String>> paragraphs(String text) {
        String written = text.isEmpty() ? texts.get("doc.nothing") : text;
        return PARAGRAPH
                .splitAsStream(written)
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    private String note(Paper.Signature signature) {
        return signature.confirmedAt() == null
                ? texts.get("doc.unconfirmed")
                : texts.get("doc.confirmed", "moment", signature.confirmedAt().format(MOMENT));
    }

    private static String orDash(String value) {
        return value.isBlank() ? "–" : value;
    }
}
