package se.namndbesok.contactvisit;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.document.Paper;
import se.namndbesok.document.Paper.Fact;
import se.namndbesok.document.Paper.Header;
import se.namndbesok.document.Paper.Signature;
import se.namndbesok.register.Boards;
import se.namndbesok.register.People;
import se.namndbesok.register.Policies;
import se.namndbesok.register.ReportRules;

/** A version of a report as it is to be printed (A-40, B-26..B-32); what the board and the manager both get. */
@Component
public class ReportPaper {

    private final Boards boards;
    private final People people;
    private final Policies policies;
    private final VisitFacts facts;
    private final Texts texts;

    ReportPaper(Boards boards, People people, Policies policies, VisitFacts facts, Texts texts) {
        this.boards = boards;
        this.people = people;
        this.policies = policies;
        this.facts = facts;
        this.texts = texts;
    }

    public Paper of(ContactVisit visit, VisitReport report) {
        ReportRules rules = policies.get(visit.policyId()).visits().report();
        ReportTemplate template = ReportTemplate.of(rules);
        return new Paper(
                template.id(),
                header(visit, report, template),
                facts(visit, report, template),
                template.sections(report.content(), texts),
                rules.allAttendingConfirm() ? signatures(visit, report) : List.of(),
                notes(report));
    }

    /** That it was handed in on paper, and whether the author has confirmed what was typed in (E19). */
    private List<String> notes(VisitReport report) {
        if (report.typedBy() == null) {
            return List.of();
        }
        String author = people.get(report.authorId()).name();
        return List.of(texts.get(
                report.isAuthorsOwn() ? "doc.paper.confirmed" : "doc.paper.unconfirmed",
                "typist",
                people.get(report.typedBy()).name(),
                "author",
                author));
    }

    private Header header(ContactVisit visit, VisitReport report, ReportTemplate template) {
        String board = boards.get(visit.boardId()).name();
        return new Header(
                boards.municipality().name(),
                board,
                texts.get("report.title." + template.id(), "board", board),
                report.registration() == null ? null : report.registration().registryNumber(),
                report.version(),
                Stockholm.dateOf(report.submittedAt()),
                null);
    }

    private List<Fact> facts(ContactVisit visit, VisitReport report, ReportTemplate template) {
        List<Fact> all = new ArrayList<>();
        all.add(new Fact(texts.get("doc.unit"), facts.unit(visit)));
        all.addAll(template.facts(report.content(), texts));
        all.add(new Fact(texts.get("doc.datetime"), visit.time().inSwedish()));
        all.add(new Fact(texts.get("doc.attendees"), facts.names(visit.attendees())));
        if (template == ReportTemplate.OMSORG) {
            all.add(new Fact(texts.get("report.groupsMet"), groups(visit)));
        }
        return all;
    }

    private String groups(ContactVisit visit) {
        return String.join(
                ", ",
                visit.groupsMet().stream()
                        .map(group -> texts.get("groups." + group))
                        .toList());
    }

    /** Everyone who attended, with the time of the confirmation or without (B-32, AC-22). */
    private List<Signature> signatures(ContactVisit visit, VisitReport report) {
        return visit.attendees().stream()
                .map(person -> new Signature(people.get(person).name(), confirmedAt(person, report)))
                .toList();
    }

    private static LocalDateTime confirmedAt(String person, VisitReport report) {
        return report.confirmations().stream()
                .filter(confirmation -> confirmation.personId().equals(person) && confirmation.standsByIt())
                .map(confirmation -> LocalDateTime.ofInstant(confirmation.answeredAt(), Stockholm.ZONE))
                .findFirst()
                .orElse(null);
    }
}
