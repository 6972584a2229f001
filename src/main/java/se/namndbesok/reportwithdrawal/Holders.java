package se.namndbesok.reportwithdrawal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.document.Readings;
import se.namndbesok.document.Withdrawals;
import se.namndbesok.engine.Links;
import se.namndbesok.notice.Outbox;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;

/** Everybody who may have a withdrawn report: who was sent its link, and who opened it or a packet with it. */
@Component
public class Holders {

    private final Outbox outbox;
    private final Readings readings;
    private final Withdrawals withdrawals;
    private final People people;

    Holders(Outbox outbox, Readings readings, Withdrawals withdrawals, People people) {
        this.outbox = outbox;
        this.readings = readings;
        this.withdrawals = withdrawals;
        this.people = people;
    }

    /** Each address once. */
    public List<Recipient> of(String withdrawalId) {
        Map<String, Recipient> all = new LinkedHashMap<>();
        outbox.recipientsOf(Links.document(withdrawals.report(withdrawalId)))
                .forEach(recipient -> all.put(recipient.key(), recipient));
        readings.ofWithdrawal(withdrawalId).forEach(reading -> people.find(reading.personId())
                .map(Holders::recipient)
                .ifPresent(reader -> all.put(reader.key(), reader)));
        return List.copyOf(all.values());
    }

    private static Recipient recipient(Person person) {
        return new Recipient(person.name(), person.email());
    }
}
