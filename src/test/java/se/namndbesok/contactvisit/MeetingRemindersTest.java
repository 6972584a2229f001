package se.namndbesok.contactvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who hears of a board meeting's tasks that are not done, and when; the secretary's superior is the head of administration. */
class MeetingRemindersTest extends MeetingStory {

    private static final String MARIKA = "marika.stenhage";
    private static final String PACKET = ": Lägg rapporterna i kallelsen: onsdag 21 april 2027";
    private static final String PARAGRAPH = ": Bekräfta att nämnden har tagit del av rapporterna: onsdag 21 april 2027";

    private long mails(String person, String subject) {
        return mailsTo(person).stream().filter(subject::equals).count();
    }

    private void mailsComeAt(String moment, String person, String subject) {
        long before = mails(person, subject);
        timePassesTo(moment + "T07:59:59");
        assertThat(mails(person, subject)).isEqualTo(before);
        timePassesTo(moment + "T08:00");
        assertThat(mails(person, subject)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName(
            "The packet: a day before the notice of meeting goes out, a day after, and three days after the superior is told")
    void packet() {
        sagasReportIsRegistered();
        timePassesTo("2027-04-12T08:00");
        assertThat(task("sendPacket", ELLINOR).getDueDate()).isEqualTo("2027-04-14T17:00:00.000+02:00");
        mailsComeAt("2027-04-13", ELLINOR, "Påminnelse" + PACKET);
        mailsComeAt("2027-04-15", ELLINOR, "Försenad" + PACKET);
        mailsComeAt(
                "2027-04-19",
                MARIKA,
                "Hjälp till med en uppgift som inte är gjord" + PACKET); // Saturday moved to Monday
    }

    @Test
    @DisplayName(
            "P1b 14 The paragraph: two weeks after the meeting, moved over Ascension Day; the superior two weeks later")
    void paragraph() {
        sagasReportIsRegistered();
        timePassesTo("2027-04-12T08:00");
        handIn("sendPacket", ELLINOR, "sent", true);
        timePassesTo("2027-04-22T08:00");
        assertThat(task("recordParagraph", ELLINOR).getDueDate()).isEqualTo("2027-05-05T17:00:00.000+02:00");
        mailsComeAt("2027-05-07", ELLINOR, "Försenad" + PARAGRAPH);
        mailsComeAt("2027-05-19", MARIKA, "Hjälp till med en uppgift som inte är gjord" + PARAGRAPH);
    }

    @Test
    @DisplayName(
            "E15 The choice of a nearer meeting: two days before its cut-off, and a week after it the superior is told")
    void choice() {
        sagasReportIsRegistered();
        april();
        aprilIsMovedTo("2027-06-02");
        String task = ": Välj sammanträde för rapporterna: onsdag 2 juni 2027";
        mailsComeAt("2027-05-12", ELLINOR, "Påminnelse" + task);
        mailsComeAt("2027-05-21", MARIKA, "Hjälp till med en uppgift som inte är gjord" + task);
    }

    @Test
    @DisplayName("E15 No meeting to go to: a week after the last day, and a week later the superior is told")
    void noMeeting() {
        sagasReportIsRegistered();
        april();
        nothingIsPlannedAfterMarch();
        String task = ": Lägg in nästa sammanträde: onsdag 21 april 2027";
        mailsComeAt("2027-04-07", ELLINOR, "Försenad" + task);
        mailsComeAt("2027-04-14", MARIKA, "Hjälp till med en uppgift som inte är gjord" + task);
    }

    @Test
    @DisplayName("E15 The last day and the reminders of a task that is open follow the meeting that is moved")
    void taskFollowsItsMeeting() {
        sagasReportIsRegistered();
        timePassesTo("2027-04-12T08:00");
        aprilIsMovedTo("2027-04-28");
        assertThat(task("sendPacket", ELLINOR).getDueDate()).isEqualTo("2027-04-21T17:00:00.000+02:00");
        timePassesTo("2027-04-19T08:00");
        assertThat(mails(ELLINOR, "Påminnelse" + PACKET)).isZero();
        mailsComeAt("2027-04-20", ELLINOR, "Påminnelse" + PACKET.replace("21", "28"));
    }
}
