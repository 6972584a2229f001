package se.namndbesok.qualitydigest.steps;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.qualitydigest.DigestDays;
import se.namndbesok.qualitydigest.DigestFigures.Used;
import se.namndbesok.qualitydigest.DigestPaper;
import se.namndbesok.qualitydigest.DigestPolicies;
import se.namndbesok.qualitydigest.DigestReader;
import se.namndbesok.qualitydigest.QualityDigest.Words;
import se.namndbesok.qualitydigest.QualityDigests;
import se.namndbesok.qualitydigest.Quotations;

/** The quality strategist reads the reports, tags what each is about, and quotes them where the policy allows it (A-43). */
@Component
class CompileDigest extends DigestTask<CompileDigest.Compilation> {

    private static final int MOST_QUOTATIONS = 10;

    private final DigestReader reader;
    private final DigestPolicies policies;
    private final Quotations quotations;
    private final TaggedReports tagged;

    /** The themes by visit, and the strategist's own words. */
    record Compilation(Map<String, List<String>> themes, Words words) {}

    CompileDigest(
            QualityDigests digests,
            DigestPaper paper,
            DigestDays days,
            DigestReader reader,
            DigestPolicies policies,
            Quotations quotations,
            TaggedReports tagged) {
        super(digests, paper, days);
        this.reader = reader;
        this.policies = policies;
        this.quotations = quotations;
        this.tagged = tagged;
    }

    @Override
    protected void show(Work work, FormData form) {
        List<Used> used = reader.used(digest(work));
        form.put("period", paper.period(digest(work)));
        tagged.show(used, themes(work), form);
        form.put("summary", digest(work).words().summary());
        form.put("mayQuote", policies.allowsQuotations(digest(work)));
        form.put("quotations", String.join("\n", digest(work).words().quotations()));
    }

    private List<String> themes(Work work) {
        return policies.themes(work.board(), digest(work).last());
    }

    @Override
    protected Compilation read(Work work, FormData form, Problems problems) {
        List<Used> used = reader.used(digest(work));
        Map<String, List<String>> themes = tagged.read(used, themes(work), form, problems);
        boolean mayQuote = policies.allowsQuotations(digest(work));
        List<String> quoted = mayQuote ? lines(form.textOrEmpty("quotations")) : List.of();
        problems.at("quotations").addIf(quoted.size() > MOST_QUOTATIONS, "err.quotation.many", "most", MOST_QUOTATIONS);
        IntStream.range(0, quoted.size()).forEach(line -> quotations
                .fault(quoted.get(line), used)
                .ifPresent(fault -> problems.add(fault, "line", line + 1)));
        return new Compilation(themes, new Words(form.text("summary").orElse(null), quoted));
    }

    private static List<String> lines(String typed) {
        return Stream.of(typed.split("\\R"))
                .map(line -> line.strip().replaceAll("^[\"”“]|[\"”]$", "").replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    protected void accept(Work work, Compilation compilation) {
        digests.compile(work.id(), compilation.themes(), compilation.words());
    }
}
