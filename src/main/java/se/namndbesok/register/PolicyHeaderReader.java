package se.namndbesok.register;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.namndbesok.register.PolicyHeader.Adoption;
import se.namndbesok.register.PolicyHeader.Category;
import se.namndbesok.register.PolicyHeader.Retention;
import se.namndbesok.register.PolicyHeader.ReviewOn;
import se.namndbesok.register.PolicyHeader.Stage;

/** Reads the key document of a policy, and policyReview, which belongs to the document too. */
final class PolicyHeaderReader {

    private static final int WHOLE = "yyyy-MM-dd".length();

    private PolicyHeaderReader() {}

    static PolicyHeader read(YamlMap policy, Reading reading) {
        Owner owner = policy.map("policyReview").map(PolicyHeaderReader::owner).orElse(new Owner(null, null, Set.of()));
        if (!policy.has("policyReview")) {
            policy.required("policyReview");
        }
        if (!policy.has("document")) {
            policy.required("document");
        }
        return policy.map("document").map(map -> header(map, owner)).orElse(null);
    }

    private record Owner(String role, java.time.Period every, Set<ReviewOn> on) {}

    private static Owner owner(YamlMap review) {
        String owner = holder(review.required("owner"), "owner");
        Set<ReviewOn> occasions = review.oneOrMore("on").stream()
                .map(occasion -> occasion.oneOf(Codes.named(ReviewOn.class)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Owner read = new Owner(owner, review.optional("every").period(), occasions);
        review.close();
        return read;
    }

    /** A role or the chair, never a name (A-10, B-25). */
    private static String holder(Scalar written, String fault) {
        Set<String> roles = new LinkedHashSet<>(Codes.ROLES.keySet());
        roles.add(SeatKind.CHAIR.swedish());
        if (!written.isAbsent() && !roles.contains(written.value())) {
            written.fault(fault, "allowed", String.join(", ", roles));
        }
        return written.text();
    }

    private static PolicyHeader header(YamlMap map, Owner owner) {
        Category category = map.required("category").oneOf(Codes.CATEGORIES);
        Stage stage = map.required("stage").oneOf(Codes.STAGES);
        List<Adoption> adoptions = map.maps("adopted").stream()
                .map(adoption -> adoption(adoption, category))
                .filter(Objects::nonNull)
                .toList();
        if (stage == Stage.ADOPTED && !map.has("adopted")) {
            map.fault("not-adopted");
        }
        Span valid = Span.ofDocument(map, "validFrom", "validTo");
        PolicyHeader header = new PolicyHeader(
                map.required("issuer").text(),
                map.required("documentClass").text(),
                map.required("title").text(),
                category,
                stage,
                map.optional("author").text(),
                holder(map.optional("proposedBy"), "proposed-by"),
                map.optional("draftedOn").partialDate(),
                map.optional("registryNumber").text(),
                valid.from(),
                valid.to(),
                map.optional("revisedOn").partialDate(),
                adoptions,
                owner.every(),
                owner.role(),
                map.optional("retention").oneOf(Codes.named(Retention.class)),
                map.required("summary").longText(),
                map.scalars("dependsOn").stream().map(Scalar::text).toList(),
                owner.on());
        map.close();
        return header;
    }

    /** A board adopts with date and paragraph; a routine may be set by a role, without a paragraph (C-03). */
    private static Adoption adoption(YamlMap map, Category category) {
        Scalar board = map.optional("board");
        Scalar role = map.optional("role");
        String on = date(map.required("date"));
        String paragraph = map.optional("paragraph").paragraph();
        if (board.isAbsent() == role.isAbsent()) {
            map.fault("adopter");
        } else if (role.isAbsent() && !map.has("paragraph")) {
            map.fault("adopted-paragraph");
        } else if (board.isAbsent() && category != Category.ROUTINE) {
            role.fault("adopted-by-role");
        }
        role.oneOf(Codes.ROLES);
        map.close();
        return new Adoption(role.isAbsent() ? board.asksFor(Thing.BOARD) : role.text(), on, paragraph);
    }

    private static String date(Scalar written) {
        String date = written.partialDate();
        if (date != null && date.length() == WHOLE) {
            written.notYet(LocalDate.parse(date));
        }
        return date;
    }
}
