package se.namndbesok.reportwithdrawal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.namndbesok.document.DocumentKind;
import se.namndbesok.document.Documents;
import se.namndbesok.document.StoredDocument;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.register.Agenda;
import se.namndbesok.register.AgendaItem;
import se.namndbesok.register.Units;

/** What a withdrawal is about: the report, the unit it tells of, and the packets that it has been bound into. */
@Component
public class WithdrawnReport {

    private final Withdrawals withdrawals;
    private final Documents documents;
    private final Agenda agenda;
    private final Units units;

    WithdrawnReport(Withdrawals withdrawals, Documents documents, Agenda agenda, Units units) {
        this.withdrawals = withdrawals;
        this.documents = documents;
        this.agenda = agenda;
        this.units = units;
    }

    public StoredDocument document(String withdrawalId) {
        return documents.get(withdrawals.report(withdrawalId));
    }

    /** The unit's name, or the name of the file where the report is on no list any longer. */
    public String name(StoredDocument report) {
        return agenda.find(report.subject())
                .map(AgendaItem::unitId)
                .map(unit -> units.get(unit).name())
                .orElse(report.fileName());
    }

    /** The packets of its meeting that were bound after it was stored. */
    public List<StoredDocument> packets(StoredDocument report) {
        return agenda.find(report.subject()).stream()
                .flatMap(item -> documents.of(item.meetingId()).stream())
                .filter(packet -> packet.kind() == DocumentKind.BOARD_PACKET)
                .filter(packet -> !packet.storedAt().isBefore(report.storedAt()))
                .toList();
    }
}
