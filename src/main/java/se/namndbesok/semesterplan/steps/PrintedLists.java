package se.namndbesok.semesterplan.steps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.NewDocument;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.document.StudyVisitList;
import se.namndbesok.document.StudyVisitList.Row;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Meeting;
import se.namndbesok.semesterplan.SemesterPlan;

/** The semester's visits on one page, as PDF: for the presidium (C-20) and for the board (C-14). */
@Component
class PrintedLists {

    private final Documents documents;
    private final PdfRenderer pdf;
    private final Boards boards;
    private final PlanWords words;
    private final Texts texts;

    PrintedLists(Documents documents, PdfRenderer pdf, Boards boards, PlanWords words, Texts texts) {
        this.documents = documents;
        this.pdf = pdf;
        this.boards = boards;
        this.words = words;
        this.texts = texts;
    }

    StoredDocument forPresidium(SemesterPlan plan) {
        String lead = texts.get("plan.list.presidium", "day", SwedishDates.day(plan.presidiumDate()));
        StudyVisitList list = list(plan, lead, "", words.proposed(plan));
        return store(plan, DocumentKind.PRESIDIUM_LIST, list);
    }

    /** The meeting is null when the register has none. */
    StoredDocument forBoard(SemesterPlan plan, Meeting meeting) {
        String lead = meeting == null
                ? texts.get("plan.list.board.unknown")
                : texts.get("plan.list.board", "day", SwedishDates.day(meeting.date()));
        StudyVisitList list = list(plan, lead, texts.get("plan.decision"), words.kept(plan));
        return store(plan, DocumentKind.STUDY_VISIT_LIST, list);
    }

    private StudyVisitList list(SemesterPlan plan, String lead, String decision, List<Map<String, String>> visits) {
        Board board = boards.get(plan.boardId());
        return new StudyVisitList(
                boards.municipality().name(),
                board.name(),
                texts.get("plan.list.title", "semester", plan.semester().label()),
                lead,
                decision,
                visits.stream().map(PrintedLists::row).toList(),
                words.notes(plan));
    }

    private static Row row(Map<String, String> visit) {
        return new Row(
                visit.get("department"),
                visit.get("unit"),
                visit.get("time"),
                visit.get("place"),
                visit.get("contact"),
                visit.get("outline"),
                visit.get("seats"));
    }

    /** The same list again, on a retry, gives the document that is already there. */
    private StoredDocument store(SemesterPlan plan, DocumentKind kind, StudyVisitList list) {
        String content = UUID.nameUUIDFromBytes(list.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        String id = "studiebesok-" + plan.id() + "-" + content;
        return documents
                .find(id)
                .orElseGet(() -> documents.store(new NewDocument(
                        id,
                        plan.boardId(),
                        kind,
                        plan.id(),
                        documents.of(plan.id()).size() + 1,
                        list.title() + ".pdf",
                        pdf.studyVisits(list),
                        null)));
    }
}
