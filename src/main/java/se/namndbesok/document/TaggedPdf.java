package se.namndbesok.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** XHTML to PDF/A-2a and PDF/UA-1: archivable, searchable and readable by a screen reader. */
final class TaggedPdf {

    private static final String FAMILY = "Source Sans 3";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final ArchiveFont font;

    TaggedPdf(ArchiveFont font) {
        this.font = font;
        XRLog.setLoggerImpl(new QuietLog());
    }

    byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            builder(document).withHtmlContent(xhtml, null).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private PdfRendererBuilder builder(PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer("Nämndbesök")
                .usePDDocument(document);
        builder.useFont(new PlainFont(document, font.regular()), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new PlainFont(document, font.semibold()), FAMILY, 600, FontStyle.NORMAL, true);
        refuseEverythingOutside(builder);
        return builder;
    }

    /** Without this an image address in a template could read a file of the server or call another host. */
    private static void refuseEverythingOutside(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), when);
        }
    }
}
