package se.namndbesok.register;

import java.time.Period;
import java.util.List;

/**
 * What becomes of a visit on paper.
 *
 * @param template rapport-omsorg or rapport-bestallarnamnd; null only when no report is required
 * @param dueAfterVisit calendar days; null only when no report is required
 * @param allAttendingConfirm whether each politician present confirms the report (B-32)
 * @param copyToUnitManager whether the unit's manager gets the same report
 * @param notifiedAs null only when no report is required
 * @param peerReading whether the others of the board are told of it
 * @param defaultRegistryNumber preset number of the yearly matter (B-27); null when none
 * @param goals the municipality's goals to choose among; may be empty
 */
public record ReportRules(
        boolean required,
        String template,
        Period dueAfterVisit,
        boolean allAttendingConfirm,
        boolean copyToUnitManager,
        NotificationKind notifiedAs,
        boolean peerReading,
        boolean usedInQualityDigest,
        String defaultRegistryNumber,
        List<String> goals) {}
