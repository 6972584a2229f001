package se.namndbesok.notice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.namndbesok.notice.CalendarEntry.Method;

/** A mail as the recipient's mail server gets it. */
class MailServerTest {

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void textHtmlAndLastTheCalendarAreAlternativesOfOneMail() throws Exception {
        MimeMessage mail = sent(new Recipient("Åsa Öberg", "asa.oberg@ekbrunna.example"));

        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContentType()).containsIgnoringCase("text/plain; charset=utf-8");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Hej Åsa!", "kl. 13.15–15.15");
        assertThat(parts.getBodyPart(1).getContentType()).containsIgnoringCase("text/html; charset=utf-8");
        BodyPart calendar = parts.getBodyPart(2);
        assertThat(calendar.getContentType()).contains("text/calendar", "method=REQUEST", "component=VEVENT");
        assertThat(new String(calendar.getInputStream().readAllBytes(), UTF_8))
                .contains("METHOD:REQUEST\r\n", "SUMMARY:Besök på Brunnsgården");
    }

    @Test
    void theHeadersSayWhoItIsFromAndThatAMachineWroteIt() throws Exception {
        MimeMessage mail = sent(new Recipient("Åsa Öberg", "asa.oberg@ekbrunna.example"));

        assertThat(mail.getFrom()).containsExactly(new InternetAddress("namndbesok@ekbrunna.example"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Omsorgsnämnden");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Åsa Öberg");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void theWholeMailIsSevenBitWithShortLines() throws Exception {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        sent(new Recipient("Åsa Öberg", "asa.oberg@ekbrunna.example")).writeTo(raw);

        assertThat(raw.toString(ISO_8859_1)).matches("\\p{ASCII}*");
        assertThat(raw.toString(ISO_8859_1).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(200));
    }

    @Test
    void aLineBreakInANameAddsNoHeader() throws Exception {
        MimeMessage mail = sent(new Recipient("Åsa\r\nBcc: x@evil.example", "asa.oberg@ekbrunna.example"));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    private MimeMessage sent(Recipient to) {
        mailServer.start();
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Office office = new Office(h2);
        LocalDateTime start = LocalDateTime.parse("2027-03-16T13:15");
        Recipient board = new Recipient("Omsorgsnämnden", "namndbesok@ekbrunna.example");
        CalendarEntry visit = new CalendarEntry(
                "besok-1",
                0,
                Method.REQUEST,
                "Besök på Brunnsgården",
                "Storgatan 1",
                start,
                start.plusHours(2),
                board,
                List.of(to));
        office.post(Office.notice("key", to, visit));
        office.sender(Office.server(mailServer.getSmtp().getPort())).sendDue();
        return mailServer.getReceivedMessages()[0];
    }
}
