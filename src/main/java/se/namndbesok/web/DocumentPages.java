package se.namndbesok.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.document.DisposedDocuments;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.web.frame.PdfAnswer;

/**
 * The stored documents, to those who may read them. To everybody else a document is not there: a refusal would say that
 * there is one.
 */
@Controller
class DocumentPages {

    private static final MediaType SPREADSHEET =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Documents documents;
    private final DisposedDocuments disposed;
    private final DocumentAccess access;
    private final AccessLog log;
    private final ReadMarks marks;

    DocumentPages(
            Documents documents, DisposedDocuments disposed, DocumentAccess access, AccessLog log, ReadMarks marks) {
        this.documents = documents;
        this.disposed = disposed;
        this.access = access;
        this.log = log;
        this.marks = marks;
    }

    @GetMapping("/dokument/{id}")
    ResponseEntity<byte[]> read(@PathVariable String id, Principal person) {
        StoredDocument document = documents
                .find(id)
                .filter(it -> access.mayRead(person.getName(), it) && !disposed.contains(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes = documents.bytes(id);
        log.read(person.getName(), id);
        if (document.kind() == DocumentKind.REPORT) {
            marks.read(person.getName(), id);
        }
        ResponseEntity.BodyBuilder answer = document.kind().isSpreadsheet()
                ? attached(document.fileName(), SPREADSHEET)
                : pdf(document.fileName(), bytes);
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").body(bytes);
    }

    /** To be kept as a file, not shown by the browser. */
    static ResponseEntity.BodyBuilder attached(String fileName, MediaType type) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(fileName, UTF_8).build();
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
    }

    static ResponseEntity.BodyBuilder pdf(String fileName, byte[] bytes) {
        return PdfAnswer.of(fileName, bytes);
    }
}
