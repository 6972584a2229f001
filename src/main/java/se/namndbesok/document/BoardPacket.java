package se.namndbesok.document;

import java.time.LocalDate;
import java.util.List;

/**
 * All reports of one board meeting behind a list, as one document (A-41, B-22). The reports are printed in full from
 * their stored papers; the list carries the fingerprint of each stored file, which is the one the unit manager has.
 *
 * @param heading the item's heading on the board's agenda, "Delgivningar"
 * @param agendaText the agenda's text, and the proposed decision, as the secretary has them (domain.md 6.6)
 * @param entries in the order of the agenda
 * @param missing visits whose report never came (E11)
 */
public record BoardPacket(
        String municipality,
        String board,
        String heading,
        LocalDate meeting,
        String agendaText,
        String proposedDecision,
        List<Entry> entries,
        List<Missing> missing) {

    public BoardPacket {
        heading = PlainText.normalise(heading);
        agendaText = PlainText.normalise(agendaText);
        proposedDecision = PlainText.normalise(proposedDecision);
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /**
     * One report on the list.
     *
     * @param authors the contact politicians, as text
     * @param registryNumber as known today, null or blank if there is none
     * @param document the stored file, whose fingerprint is listed
     * @param paper the file's content, {@link Documents#paper}
     */
    public record Entry(
            String unit,
            LocalDate visited,
            String authors,
            String registryNumber,
            StoredDocument document,
            Paper paper) {

        public Entry {
            unit = PlainText.normalise(unit);
            authors = PlainText.normalise(authors);
            registryNumber = PlainText.normalise(registryNumber);
        }
    }

    /** A visit without a report, shown without comment. */
    public record Missing(String unit, LocalDate visited, String authors) {

        public Missing {
            unit = PlainText.normalise(unit);
            authors = PlainText.normalise(authors);
        }
    }
}
