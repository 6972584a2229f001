package se.namndbesok.web.studyvisits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.namndbesok.notice.CalendarFile;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.StudyVisitFacts;

/** A study visit as a calendar file, for whoever may open its page. */
@Controller
class VisitFiles {

    private final VisitReaders readers;
    private final StudyVisitFacts facts;
    private final CalendarFile calendar;

    VisitFiles(VisitReaders readers, StudyVisitFacts facts, CalendarFile calendar) {
        this.readers = readers;
        this.facts = facts;
        this.calendar = calendar;
    }

    @GetMapping("/studiebesok/{id}.ics")
    ResponseEntity<byte[]> file(@PathVariable String id, Principal person) {
        StudyVisit visit = readers.open(id, person.getName());
        ContentDisposition name = ContentDisposition.attachment()
                .filename("studiebesok-" + visit.date() + ".ics")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(calendar.write(List.of(facts.offer(visit))).getBytes(UTF_8));
    }
}
