package se.namndbesok.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.demo.MailSink;
import se.namndbesok.demo.ReceivedMail;
import se.namndbesok.demo.ReceivedMail.Attachment;

/** Reading the demo's mail: everybody's, as there are no real people in a demo. */
@Controller
@Profile("demo")
@RequestMapping("/demo/brev")
class MailSinkPages {

    // A letter is shown in a sandboxed frame, which inherits this: no script, nothing fetched from anywhere.
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final MailSink sink;
    private final Texts texts;

    MailSinkPages(MailSink sink, Texts texts) {
        this.sink = sink;
        this.texts = texts;
    }

    @ModelAttribute
    void page(Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        model.addAttribute("texts", texts);
        model.addAttribute("times", new Times());
    }

    @GetMapping
    String list(@RequestParam(name = "till", defaultValue = "") String recipient, Model model) {
        model.addAttribute("mails", sink.newestFirst(recipient));
        model.addAttribute("recipients", sink.recipients());
        model.addAttribute("chosen", recipient);
        return "demo/mails";
    }

    @GetMapping("/{number}")
    String one(@PathVariable int number, Model model) {
        ReceivedMail mail = mail(number);
        model.addAttribute("mail", mail);
        model.addAttribute("framed", framed(mail.html()));
        return "demo/mail";
    }

    @GetMapping("/{number}/kalender.ics")
    ResponseEntity<byte[]> calendar(@PathVariable int number) {
        String calendar = mail(number).calendar();
        if (calendar == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return download(new Attachment("kalender.ics", "text/calendar;charset=utf-8", calendar.getBytes(UTF_8)));
    }

    @GetMapping("/{number}/bilaga/{index}")
    ResponseEntity<byte[]> attachment(@PathVariable int number, @PathVariable int index) {
        ReceivedMail mail = mail(number);
        if (index < 0 || index >= mail.attachments().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return download(mail.attachments().get(index));
    }

    private ReceivedMail mail(int number) {
        return sink.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    // Without this a link in the letter would open inside the sandboxed frame, where nobody is logged in.
    private static String framed(String html) {
        return html == null ? null : html.replaceFirst("(?i)<head[^>]*>", "$0<base target=\"_top\">");
    }

    private static ResponseEntity<byte[]> download(Attachment file) {
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(file.fileName(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.bytes());
    }

    /** Wording of moments for the templates. */
    static class Times {

        public String moment(Instant instant) {
            return SwedishDates.moment(LocalDateTime.ofInstant(instant, Stockholm.ZONE));
        }
    }
}
