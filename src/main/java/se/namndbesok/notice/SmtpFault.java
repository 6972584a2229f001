package se.namndbesok.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail could not be sent.
 *
 * @param permanent whether another attempt is pointless: the recipient or the message itself was refused with 5xx.
 *     A refused login or sender is the installation's fault, not the mail's, and is tried again.
 * @param description kind and SMTP code, no address: it is stored and logged
 */
record SmtpFault(boolean permanent, String description) {

    static SmtpFault of(Exception failure) {
        Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        SmtpFault fault = single(failure);
        while (!open.isEmpty() && !fault.permanent()) {
            Throwable one = open.pop();
            if (seen.add(one)) {
                fault = single(one); // the innermost says most
                pushCauses(one, open);
            }
        }
        return fault;
    }

    private static SmtpFault single(Throwable one) {
        String kind = one.getClass().getSimpleName();
        if (one instanceof SMTPAddressFailedException address) {
            return new SmtpFault(isPermanent(address.getReturnCode()), kind + " " + address.getReturnCode());
        }
        if (one instanceof SMTPSendFailedException send) {
            boolean aboutMessage =
                    send.getCommand() == null || !send.getCommand().startsWith("MAIL");
            return new SmtpFault(aboutMessage && isPermanent(send.getReturnCode()), kind + " " + send.getReturnCode());
        }
        return new SmtpFault(one instanceof AddressException, kind);
    }

    private static boolean isPermanent(int code) {
        return code >= 500 && code < 600;
    }

    private static void pushCauses(Throwable one, Deque<Throwable> open) {
        if (one.getCause() != null) {
            open.push(one.getCause());
        }
        if (one instanceof MessagingException messaging && messaging.getNextException() != null) {
            open.push(messaging.getNextException());
        }
        if (one instanceof MailSendException sending) {
            sending.getFailedMessages().values().forEach(open::push);
        }
    }
}
