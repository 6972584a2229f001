package se.namndbesok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;

/** Prints papers, empty forms and board packets as PDF/A-2a and PDF/UA-1, with "Sida x(y)" on every page. */
@Component
public class PdfRenderer {

    private final DocumentTemplates templates;
    private final TaggedPdf pdf;
    private final Texts texts;

    public PdfRenderer(ArchiveFont font, Texts texts) {
        this.templates = new DocumentTemplates(texts);
        this.pdf = new TaggedPdf(font);
        this.texts = texts;
    }

    /** One report version by its template. */
    public byte[] report(Paper paper) {
        return pdf.of(templates.html(paper.template(), Map.of("p", new PaperView(paper, 1, texts))));
    }

    /** The empty form of a report template, at most two pages (B-20). */
    public byte[] blankForm(BlankForm form) {
        List<Bookmark> bookmarks = List.of(new Bookmark(form.title(), "#blankett"));
        return pdf.of(templates.html(form.template() + "-blank", Map.of("form", form, "bookmarks", bookmarks)));
    }

    /** The study visits of a semester, on one page where there are few. */
    public byte[] studyVisits(StudyVisitList list) {
        List<Bookmark> bookmarks = List.of(new Bookmark(list.title(), "#lista"));
        return pdf.of(templates.html("study-visits", Map.of("list", list, "bookmarks", bookmarks)));
    }

    /** The head of a governing document (AC-59), and its rules. */
    public byte[] policy(PolicyPaper paper) {
        List<Bookmark> bookmarks = new ArrayList<>(List.of(new Bookmark(paper.title(), "#dokument")));
        paper.sections()
                .forEach(section -> bookmarks.add(new Bookmark(section.heading(), "#avsnitt-" + bookmarks.size())));
        return pdf.of(templates.html("policy", Map.of("p", paper, "bookmarks", bookmarks)));
    }

    /** Figures with charts, each above the table with its numbers. */
    public byte[] statistics(StatisticsPaper paper) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (StatisticsPaper.Section section : paper.sections()) {
            bookmarks.add(new Bookmark(section.heading(), "#avsnitt-" + (bookmarks.size() + 1)));
        }
        String title = paper.title() + ", " + paper.board() + ", " + paper.period();
        return pdf.withCharts(templates.html("statistics", Map.of("p", paper, "title", title, "bookmarks", bookmarks)));
    }

    /** The list and all reports of one board meeting in one accessible document. */
    public byte[] packet(BoardPacket packet) {
        return pdf.of(templates.html("board-packet", Map.of("packet", new PacketView(packet, texts))));
    }
}
