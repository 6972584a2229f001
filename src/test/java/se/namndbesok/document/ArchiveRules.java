package se.namndbesok.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The rules of the archive format and of the accessibility format, as veraPDF reads them. */
public final class ArchiveRules {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveRules() {}

    /** The rules of both formats that a document breaks. */
    public static List<String> failed(byte[] pdf) throws Exception {
        List<String> failed = new java.util.ArrayList<>(failed(pdf, PDFAFlavour.PDFA_2_A));
        failed.addAll(failed(pdf, PDFAFlavour.PDFUA_1));
        return failed;
    }

    static List<String> failed(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, 200, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
