package se.namndbesok.contactvisit;

import java.time.Instant;

/**
 * What the registrar found about the secrecy of one version of a report (X-01, E13).
 *
 * @param copyAllowed whether an external provider may have a copy of what is sent out
 */
public record Secrecy(int version, String examinedBy, Instant examinedAt, Finding finding, boolean copyAllowed) {

    /** What becomes of the version. */
    public enum Finding {
        NOTHING_SECRET,
        MASKED,
        TO_BE_REWRITTEN
    }
}
