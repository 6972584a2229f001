package se.namndbesok.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each reminder once, also on a copy of the database file: after a restart, and after a backup that is older than the mail. */
class RestoredBackupTest {

    private static final String KEY = "reminder:2027-02-22:task-1:osten.vretmyr";

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder;

    RestoredBackupTest() {
        mails.start();
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private Office on(String file) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + folder.resolve(file));
        return new Office(h2);
    }

    /** The database is shut down and its file copied, as a backup is made. */
    private Office restored(Office office, String from, String to) throws IOException {
        office.jdbc.sql("shutdown").update();
        Files.copy(folder.resolve(from + ".mv.db"), folder.resolve(to + ".mv.db"));
        return on(to);
    }

    private void sends(Office office) {
        office.sender(Office.server(mails.getSmtp().getPort())).sendDue();
    }

    private List<String> sentIds() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    @Test
    @DisplayName("On a copy of the file nothing that was sent goes again, though the timer fires once more")
    void afterARestart() throws Exception {
        Office office = on("a");
        office.post(Office.notice(KEY));
        sends(office);
        Office again = restored(office, "a", "b");
        again.post(Office.notice(KEY));
        sends(again);
        assertThat(sentIds()).hasSize(1);
        assertThat(again.state(KEY)).isEqualTo("SENT");
    }

    @Test
    @DisplayName("A backup from before the mail: it has the same Message-ID again, by which a mail program knows it")
    void anOlderBackup() throws Exception {
        Office office = on("c");
        office.post(Office.notice(KEY));
        Office later = restored(office, "c", "d");
        sends(later);
        Office older = on("c");
        sends(older);
        assertThat(sentIds()).hasSize(2);
        assertThat(sentIds().get(0)).isEqualTo(sentIds().get(1));
        later.jdbc.sql("shutdown").update();
        older.jdbc.sql("shutdown").update();
    }
}
