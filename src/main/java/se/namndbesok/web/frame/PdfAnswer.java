package se.namndbesok.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.namndbesok.document.ScanKind;

/** A document that the browser shows by itself. */
public final class PdfAnswer {

    /** What a browser's own PDF reader needs, and nothing more. */
    private static final String POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private PdfAnswer() {}

    public static ResponseEntity.BodyBuilder of(String fileName, byte[] bytes) {
        ContentDisposition inline =
                ContentDisposition.inline().filename(fileName, UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ScanKind.mediaType(fileName)))
                .contentLength(bytes.length)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .header("Content-Security-Policy", POLICY);
    }
}
