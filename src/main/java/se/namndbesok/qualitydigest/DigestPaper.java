package se.namndbesok.qualitydigest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.document.StatisticsPaper;
import se.namndbesok.document.StatisticsPaper.Section;
import se.namndbesok.register.Board;
import se.namndbesok.register.Boards;

/** A digest as it is printed: counts, no ranking, and quotations only where the policy allows them (A-43, A-44, AC-34). */
@Component
public class DigestPaper {

    private final DigestReader reader;
    private final DigestSections sections;
    private final AnswerSections answers;
    private final StudyVisitSection study;
    private final DigestPolicies policies;
    private final Boards boards;
    private final Texts texts;

    DigestPaper(
            DigestReader reader,
            DigestSections sections,
            AnswerSections answers,
            StudyVisitSection study,
            DigestPolicies policies,
            Boards boards,
            Texts texts) {
        this.reader = reader;
        this.sections = sections;
        this.answers = answers;
        this.study = study;
        this.policies = policies;
        this.boards = boards;
        this.texts = texts;
    }

    public StatisticsPaper of(QualityDigest digest, LocalDate today) {
        Board board = boards.get(digest.boardId());
        DigestFigures figures = reader.figures(digest);
        return new StatisticsPaper(
                boards.municipality().name(),
                board.name(),
                texts.get("digest.title"),
                period(digest),
                today,
                sections(digest, figures));
    }

    /** As in "Januari–juni 2027". */
    public String period(QualityDigest digest) {
        String half = digest.first().getMonthValue() == 1 ? "digest.spring" : "digest.autumn";
        return texts.get(half, "year", digest.first().getYear());
    }

    private List<Section> sections(QualityDigest digest, DigestFigures figures) {
        List<Section> all = new ArrayList<>();
        all.add(sections.brief(figures));
        if (digest.words().summary() != null) {
            all.add(new Section(
                    texts.get("digest.summary"), paragraphs(digest.words().summary()), null, null));
        }
        all.add(sections.overview(figures));
        if (figures.isTellable()) {
            all.addAll(answers.of(figures, themes(digest)));
            all.addAll(sections.quotations(digest.words().quotations()));
        }
        study.of(digest).ifPresent(all::add);
        all.add(sections.reports(figures));
        all.add(sections.method(digest.words().quotations().isEmpty()));
        return all;
    }

    /** What may be tagged, and what has been tagged before a policy named its themes otherwise. */
    private List<String> themes(QualityDigest digest) {
        Stream<String> tagged = digest.reports().stream().flatMap(report -> report.themes().stream());
        Stream<String> named = policies.themes(digest.boardId(), digest.last()).stream();
        return Stream.concat(named, tagged).distinct().toList();
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\n\\s*\n")).toList();
    }
}
