package se.namndbesok.undeliveredmail.steps;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormTask;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.notice.MailQueue;
import se.namndbesok.notice.Recipient;

/** The secretary reaches in some other way who got no mail, and has the address put right (E23). */
@Component
class ReachRecipient extends FormTask<Boolean> {

    private static final Recipient FORGOTTEN = new Recipient("–", "–");

    private final MailQueue mails;

    ReachRecipient(MailQueue mails) {
        this.mails = mails;
    }

    @Override
    protected void show(Work work, FormData form) {
        Recipient recipient = recipient(work);
        form.put("recipient", recipient.name());
        form.put("address", recipient.hasAddress() ? recipient.email() : FORGOTTEN.email());
        form.put("subjects", mails.givenUp(recipient));
    }

    /** After ninety days the outbox has forgotten. */
    private Recipient recipient(Work work) {
        return mails.recipientOf(work.id()).orElse(FORGOTTEN);
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.flag("reached"); // required by the form
    }

    @Override
    protected void accept(Work work, Boolean reached) {
        // That it was done, when and by whom is the engine's own history.
    }

    @Override
    protected Map<String, String> facts(Work work) {
        return Map.of("recipient", recipient(work).name());
    }
}
