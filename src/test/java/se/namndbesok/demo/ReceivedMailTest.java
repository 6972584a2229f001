package se.namndbesok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In which order the demonstration shows its mails. */
class ReceivedMailTest {

    @Test
    @DisplayName("The mails stand by when they were sent, the newest first, and then by their numbers")
    void theOrderIsThatOfTheirDaysAndThenOfTheirNumbers() {
        List<ReceivedMail> mails = new ArrayList<>(List.of(mail(1, "03-02"), mail(2, "03-01"), mail(3, "03-02")));
        mails.sort(ReceivedMail.NEWEST_FIRST);
        assertThat(mails).extracting(ReceivedMail::number).containsExactly(3, 1, 2);
    }

    private static ReceivedMail mail(int number, String day) {
        Instant at = Instant.parse("2027-" + day + "T07:00:00Z");
        return new ReceivedMail(number, at, "", "", "", "", null, null, List.of());
    }
}
