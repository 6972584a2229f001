package se.namndbesok.policyreview.steps;

import static se.namndbesok.policyreview.PolicyReviewVariables.POLICY;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.namndbesok.Texts;
import se.namndbesok.calendar.SwedishDates;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Work;
import se.namndbesok.policyreview.PolicyDesk;
import se.namndbesok.register.Boards;
import se.namndbesok.register.Policy;
import se.namndbesok.register.PolicyHeader;
import se.namndbesok.register.PolicyHeader.Adoption;

/** What the tasks about one governing document share: the document's header (AC-59). */
abstract class ReviewTask<R> extends FormTask<R> {

    final PolicyDesk desk;
    final Boards boards;
    final Texts texts;

    ReviewTask(PolicyDesk desk, Boards boards, Texts texts) {
        this.desk = desk;
        this.boards = boards;
        this.texts = texts;
    }

    final Policy reviewed(Work work) {
        return desk.get(work.get(POLICY));
    }

    final void showDocument(Policy policy, FormData form) {
        PolicyHeader header = policy.header();
        form.put("document", header.title());
        form.put("version", policy.version());
        form.put("registryNumber", Optional.ofNullable(header.registryNumber()).orElse(""));
        form.put(
                "validTo",
                Optional.ofNullable(header.validTo())
                        .map(day -> SwedishDates.partial(day.toString()))
                        .orElse(""));
        form.put("decisions", header.adoptions().stream().map(this::decided).toList());
        form.put(
                "isDayUnknown",
                header.adoptions().stream().anyMatch(it -> it.on().length() < "2019-09-24".length()));
    }

    private Map<String, String> decided(Adoption adoption) {
        String adopter = adopter(adoption.adopter());
        String decision = Stream.of(adopter, SwedishDates.partial(adoption.on()), adoption.paragraph())
                .filter(part -> part != null && !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Map.of("decision", decision);
    }

    /** The name of a board, or of a role that may adopt. */
    final String adopter(String code) {
        return boards.all().stream()
                .filter(board -> board.id().equals(code))
                .map(board -> board.name())
                .findFirst()
                .orElseGet(() -> texts.has("adopter." + code) ? texts.get("adopter." + code) : code);
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("document", reviewed(work).header().title());
    }
}
