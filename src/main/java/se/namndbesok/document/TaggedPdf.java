package se.namndbesok.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.function.Consumer;
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
        return written(xhtml, builder -> {});
    }

    /** With SVG pictures; apart, because reading those takes many classes more. */
    byte[] withCharts(String xhtml) {
        return written(xhtml, this::drawSvg);
    }

    /** Pictures match only the weights 400 and 700 exactly: 600 would be drawn in whatever comes to hand. */
    private void drawSvg(PdfRendererBuilder builder) {
        builder.useSVGDrawer(new BatikSVGDrawer());
        EnumSet<FSFontUseCase> pictures = EnumSet.of(FSFontUseCase.SVG);
        builder.useFont(font::regularFile, FAMILY, 400, FontStyle.NORMAL, true, pictures);
        builder.useFont(font::semiboldFile, FAMILY, 700, FontStyle.NORMAL, true, pictures);
    }

    private byte[] written(String xhtml, Consumer<PdfRendererBuilder> more) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = builder(document);
            more.accept(builder);
            builder.withHtmlContent(xhtml, null).toStream(pdf).run();
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
