package se.namndbesok.bench;

import java.util.ArrayList;
import java.util.List;
import se.namndbesok.Texts;
import se.namndbesok.document.ArchiveFont;
import se.namndbesok.document.Paper;
import se.namndbesok.document.PdfRenderer;

/** Stands where the PDF printer stands while visits are measured: keeps what would be printed, prints nothing. */
final class PaperTray extends PdfRenderer {

    private static final byte[] NOTHING = new byte[1024];

    private final List<Paper> papers = new ArrayList<>();

    PaperTray() {
        super(new ArchiveFont(), new Texts());
    }

    @Override
    public synchronized byte[] report(Paper paper) {
        papers.add(paper);
        return NOTHING;
    }

    synchronized Paper latest() {
        return papers.get(papers.size() - 1);
    }
}
