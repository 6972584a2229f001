package se.namndbesok.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Nothing lost, nothing twice: the outbox against a real SMTP server that comes and goes. */
class DeliveryTest {

    private static final String KEY = "visit-1:booked:p1";

    private GreenMail mailServer = started(0);
    private final Office office = new Office(database());

    protected DataSource database() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    @BeforeEach
    void outboxIsEmpty() {
        office.jdbc.sql("delete from outbox").update();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void aPostedNoticeIsDeliveredOnce() throws Exception {
        office.post(Office.notice(KEY));

        sender().sendDue();
        sender().sendDue();

        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Besöket är bokat: Brunnsgården tisdag 16 mars 2027");
            assertThat(mail.getMessageID()).isEqualTo("<" + Outbox.idOf(KEY) + "@besok.ekbrunna.example>");
        });
        assertThat(office.state(KEY)).isEqualTo("SENT");
    }

    @Test
    void theSameKeyIsQueuedOnce() {
        office.post(Office.notice(KEY));
        office.post(Office.notice(KEY));
        sender().sendDue();
        office.post(Office.notice(KEY));

        sender().sendDue();

        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        office.transactions.executeWithoutResult(status -> {
            office.outbox.post(Office.notice(KEY));
            status.setRollbackOnly();
        });

        sender().sendDue();

        assertThat(received()).isEmpty();
    }

    @Test
    void aMailServerThatWasAwayGetsTheMailOnceItIsBack() {
        int port = port();
        office.post(Office.notice(KEY));
        mailServer.stop();
        sender(port).sendDue();
        assertThat(office.state(KEY)).isEqualTo("NEW");

        mailServer = started(port);
        office.clock.forward(Duration.ofMinutes(5).minusSeconds(1));
        sender(port).sendDue();
        assertThat(received()).as("not before five minutes have passed").isEmpty();

        office.clock.forward(Duration.ofSeconds(1));
        sender(port).sendDue();
        sender(port).sendDue();
        assertThat(received()).hasSize(1);
    }

    @Test
    void afterSixFailedAttemptsTheMailIsGivenUpAndTold() {
        int port = port();
        office.post(Office.notice(KEY));
        mailServer.stop();

        for (long minutes : List.of(0, 5, 30, 120, 360, 720)) {
            assertThat(office.state(KEY)).isEqualTo("NEW");
            office.clock.forward(Duration.ofMinutes(minutes));
            sender(port).sendDue();
        }

        assertThat(office.state(KEY)).isEqualTo("FAILED");
        assertThat(undeliverable()).containsExactly(new NoticeUndeliverable(Outbox.idOf(KEY), "visit-1", "process-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 No such user here,  FAILED", // the address is wrong
        "RCPT, 450 Greylisted,         NEW", // come back later
        "DATA, 554 Refused as spam,    FAILED", // this message will never pass
        "MAIL, 530 Log in first,       NEW", // the installation's fault, not the mail's
        "MAIL, 550 Sender unknown,     NEW",
        "EHLO, 421 Too busy,           NEW"
    })
    void aRefusalIsFinalOnlyForTheAddressAndTheMessage(String command, String answer, String state) throws IOException {
        office.post(Office.notice(KEY));
        try (RefusingServer refusing = new RefusingServer(command, answer)) {
            sender(refusing.port()).sendDue();
        }

        assertThat(office.state(KEY)).isEqualTo(state);
        assertThat(undeliverable()).hasSize(state.equals("FAILED") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"''", "NULL", "not an address", "asa@", "@ekbrunna.example"},
            nullValues = "NULL")
    void anAddressThatIsNoneIsToldAtOnce(String address) {
        office.post(Office.notice(KEY, new Recipient("Åsa Öberg", address), null));

        sender().sendDue();

        assertThat(office.state(KEY)).isEqualTo("FAILED");
        assertThat(undeliverable()).hasSize(1);
    }

    @Test
    void aCrashBetweenSendingAndMarkingRepeatsTheMailWithTheSameMessageId() throws Exception {
        office.post(Office.notice(KEY));
        assertThatThrownBy(() -> office.sender(new DiesAfterSending(port())).sendDue())
                .isInstanceOf(PowerFailure.class);
        assertThat(office.state(KEY)).isEqualTo("SENDING");

        office.clock.forward(Duration.ofMinutes(10));
        sender().sendDue();
        assertThat(received()).as("the claim still holds").hasSize(1);

        office.clock.forward(Duration.ofSeconds(1));
        sender().sendDue();

        assertThat(received()).hasSize(2);
        assertThat(received().get(1).getMessageID()).isEqualTo(received().get(0).getMessageID());
        assertThat(office.state(KEY)).isEqualTo("SENT");
    }

    @Test
    void aSenderThatSleptTooLongDoesNotOverruleItsSuccessor() {
        office.post(Office.notice(KEY));
        OutboxRow slept = office.rows.due().get(0);
        office.rows.claim(slept);
        office.clock.forward(Duration.ofMinutes(11));
        office.rows.releaseClaimedBefore(Duration.ofMinutes(10));
        office.rows.claim(office.rows.due().get(0));

        office.rows.tryAgain(slept, Duration.ZERO, "late");

        assertThat(office.rows.giveUp(slept, "late")).isFalse();
        assertThat(office.state(KEY)).isEqualTo("SENDING");
    }

    @Test
    void sendersOnSeveralNodesSendEachMailOnce() {
        List<String> keys =
                IntStream.range(0, 60).mapToObj(n -> "visit-" + n + ":booked").toList();
        keys.forEach(key -> office.post(Office.notice(key)));

        CompletableFuture.allOf(Stream.of(sender(), sender(), sender(), sender())
                        .map(sender -> CompletableFuture.runAsync(() -> sendTwice(sender)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(received()).hasSize(60).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
        assertThat(keys).allSatisfy(key -> assertThat(office.state(key)).isEqualTo("SENT"));
    }

    @Test
    void nothingIsSentWhileSendingIsPausedOrBeforeTheApplicationIsReady() {
        office.post(Office.notice(KEY));
        postman(true).goRound();
        new Postman(sender(), Office.SETTINGS, null).goRound();
        assertThat(received()).isEmpty();
        postman(false).goRound();
        assertThat(received()).hasSize(1);
    }

    @Test
    void theContentIsForgottenButTheMailIsNotSentAgain() {
        office.post(Office.notice(KEY));
        sender().sendDue();
        office.clock.forward(Duration.ofDays(90).plusSeconds(1));
        office.rows.forgetFinishedBefore(Duration.ofDays(90));
        office.post(Office.notice(KEY));
        sender().sendDue();

        assertThat(received()).hasSize(1);
        assertThat(office.jdbc.sql("select * from outbox").query().singleRow().toString())
                .doesNotContain("asa.oberg", "Åsa", "Brunnsgården", "Göran");
    }

    private Postman postman(boolean paused) {
        MailSettings settings = new MailSettings(Office.SETTINGS.baseUrl(), Office.SETTINGS.from(), paused, 90);
        Postman postman = new Postman(sender(), settings, null);
        postman.applicationIsReady();
        return postman;
    }

    // One batch is fewer than all, so each goes twice.
    private static void sendTwice(Sender sender) {
        sender.sendDue();
        sender.sendDue();
    }

    private List<NoticeUndeliverable> undeliverable() {
        return office.events.stream()
                .filter(NoticeUndeliverable.class::isInstance)
                .map(NoticeUndeliverable.class::cast)
                .toList();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mailServer.getReceivedMessages());
    }

    private int port() {
        return mailServer.getSmtp().getPort();
    }

    private Sender sender() {
        return sender(port());
    }

    private Sender sender(int port) {
        return office.sender(Office.server(port));
    }

    private static GreenMail started(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static class PowerFailure extends Error {}

    /** Hands the mail over and dies before it can say so. */
    private static class DiesAfterSending extends JavaMailSenderImpl {

        DiesAfterSending(int port) {
            Office.configured(this, port);
        }

        @Override
        public void send(MimeMessage message) {
            super.send(message);
            throw new PowerFailure();
        }
    }
}
