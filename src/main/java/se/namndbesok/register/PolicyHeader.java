package se.namndbesok.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands at the top of a governing document (A-01..A-16, B-01..B-05, C-01..C-09). Absent facts are null.
 *
 * @param documentClass as in STYRDOKUMENT
 * @param author shown to staff only (A-02, C-01)
 * @param proposedBy a code of {@link Role} or ORDFORANDE (B-25); never a name
 * @param draftedOn ISO text, may be partial: 2007-07
 * @param validTo inclusive
 * @param revisedOn ISO text, may be partial
 * @param reviewEvery null when reviewed at another occasion (B-05, C-06)
 * @param ownerRole a code of {@link Role} or ORDFORANDE; somebody holds it
 * @param dependsOn titles of related documents whose change calls for a review (C-07)
 * @param reviewOn what else calls for a review (B-05, C-06)
 */
public record PolicyHeader(
        String issuer,
        String documentClass,
        String title,
        Category category,
        Stage stage,
        String author,
        String proposedBy,
        String draftedOn,
        String registryNumber,
        LocalDate validFrom,
        LocalDate validTo,
        String revisedOn,
        List<Adoption> adoptions,
        Period reviewEvery,
        String ownerRole,
        Retention retention,
        String summary,
        List<String> dependsOn,
        Set<ReviewOn> reviewOn) {

    public PolicyHeader {
        reviewOn = reviewOn == null ? Set.of() : Set.copyOf(reviewOn); // rows of older versions have none
    }

    /** The same document, adopted by a decision that was recorded, in force from that day. */
    PolicyHeader adopted(Adoption adoption, LocalDate from) {
        List<Adoption> all = new ArrayList<>(adoptions);
        all.add(adoption);
        return new PolicyHeader(
                issuer,
                documentClass,
                title,
                category,
                Stage.ADOPTED,
                author,
                proposedBy,
                draftedOn,
                registryNumber,
                from,
                validTo,
                revisedOn,
                List.copyOf(all),
                reviewEvery,
                ownerRole,
                retention,
                summary,
                dependsOn,
                reviewOn);
    }

    /** What calls for a review besides its period (B-05, C-06, C-07). */
    public enum ReviewOn {
        NEW_TERM_OF_OFFICE,
        RELATED_POLICY_CHANGED
    }

    /** The kind of document (A-12, B-01, C-02). */
    public enum Category {
        GUIDELINE("RIKTLINJE"),
        TASK_DESCRIPTION("UPPDRAGSBESKRIVNING"),
        ROUTINE("RUTIN");

        private final String swedish;

        Category(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** Whether a version can be in force from that day: the day of the decision at the earliest, and within two years. */
    public static boolean mayBegin(LocalDate day, LocalDate decided, LocalDate today) {
        return !day.isBefore(decided) && !day.isAfter(today.plusYears(2));
    }

    /** How far the document has come; only an adopted one drives processes. */
    public enum Stage {
        DRAFT("UTKAST"),
        PROPOSAL("FORSLAG"),
        ADOPTED("BESLUTAD"),
        REPEALED("UPPHAVD");

        private final String swedish;

        Stage(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** What happens to the document itself when it is obsolete; it says nothing about reports (AC-55). */
    public enum Retention {
        DISPOSE_WHEN_OBSOLETE,
        PRESERVE
    }

    /**
     * Who adopted the document and when (A-08, C-03, C-04).
     *
     * @param adopter a board's id or a code of {@link Role}
     * @param on ISO text, may be partial: 2019-09
     * @param paragraph null when a role adopted a routine
     */
    public record Adoption(String adopter, String on, String paragraph) {}
}
