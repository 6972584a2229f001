package se.namndbesok.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A parsed typeface for one document, embedded with only the signs it uses; openhtmltopdf's own loading adds ligatures. */
final class PlainFont extends PDFontSupplier {

    private final PDDocument document;
    private final TrueTypeFont typeface;
    private PDFont font;

    PlainFont(PDDocument document, TrueTypeFont typeface) {
        super(null);
        this.document = document;
        this.typeface = typeface;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            try {
                font = PDType0Font.load(document, typeface, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }
}
