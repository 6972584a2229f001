package se.namndbesok.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The one typeface of all documents, Source Sans 3, in two weights; a sign it lacks would be archived as "#". */
@Component
public class ArchiveFont {

    /** What a reader sees as one sign, such as an emoji made of several code points. */
    private static final Pattern SIGN = Pattern.compile("\\X");

    // A parsed font is read by seeking in its data and so is not for two threads at once; parsing costs about 10 ms.
    private final byte[] regularFile = file("SourceSans3-Regular.ttf");
    private final byte[] semiboldFile = file("SourceSans3-Semibold.ttf");
    private final ThreadLocal<TrueTypeFont> regular;
    private final ThreadLocal<TrueTypeFont> semibold;

    public ArchiveFont() {
        regular = ThreadLocal.withInitial(() -> parse(regularFile));
        semibold = ThreadLocal.withInitial(() -> parse(semiboldFile));
    }

    /** The signs of a text that cannot be archived, each once, in the order they appear; to be named to the author. */
    public List<String> missing(String text) {
        CmapLookup signs = lookup(regular());
        return SIGN.matcher(PlainText.normalise(text))
                .results()
                .map(MatchResult::group)
                .filter(sign -> sign.codePoints().anyMatch(point -> point != '\n' && signs.getGlyphId(point) == 0))
                .distinct()
                .toList();
    }

    TrueTypeFont regular() {
        return regular.get();
    }

    TrueTypeFont semibold() {
        return semibold.get();
    }

    /** The file, for pictures, whose fonts are read anew each time. */
    InputStream regularFile() {
        return new ByteArrayInputStream(regularFile);
    }

    InputStream semiboldFile() {
        return new ByteArrayInputStream(semiboldFile);
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse(byte[] file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // PDFBox writes no ToUnicode entry for ligature glyphs: "ft" would be lost to search and screen readers.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String name) {
        try (InputStream file = ArchiveFont.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
