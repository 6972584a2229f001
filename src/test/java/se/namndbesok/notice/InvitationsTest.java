package se.namndbesok.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.namndbesok.notice.CalendarEntry.Method;

/** The calendar files, read back by the library's parser and measured by the standard's rules. */
class InvitationsTest {

    private static final Recipient BOARD = new Recipient("Omsorgsnämnden", "namndbesok@ekbrunna.example");
    private static final List<Recipient> VISITORS = List.of(
            new Recipient("Åsa Öberg", "asa.oberg@ekbrunna.example"),
            new Recipient("Göran \"Ä\" Änglund; d.ä., chef", "goran.anglund@ekbrunna.example"));
    private static final LocalDateTime START = LocalDateTime.parse("2027-03-16T13:15");

    private final Invitations invitations = new Invitations(new MovableClock());

    @Test
    void aRequestAsksEachAttendeeForAnAnswerAndRemindsTheDayBefore() throws Exception {
        String ics = invitations.write(entry(Method.REQUEST, "Besök på Brunnsgården"));

        assertThat(unfolded(ics))
                .contains(
                        "METHOD:REQUEST",
                        "UID:besok-1@ekbrunna.example",
                        "SEQUENCE:3",
                        "DTSTAMP:20270301T070000Z",
                        "STATUS:CONFIRMED",
                        "TRIGGER:-P1D",
                        "ACTION:DISPLAY",
                        "DTSTART;TZID=Europe/Stockholm:20270316T131500",
                        "DTEND;TZID=Europe/Stockholm:20270316T151500",
                        "ORGANIZER;CN=\"Omsorgsnämnden\":mailto:namndbesok@ekbrunna.example",
                        "LOCATION:Storgatan 1\\, Ekbrunna");
        assertThat(attendees(ics)).hasSize(2).allSatisfy(attendee -> assertThat(attendee.toString())
                .contains("ROLE=REQ-PARTICIPANT", "PARTSTAT=NEEDS-ACTION", "RSVP=TRUE", "CN="));
    }

    @Test
    void aCancellationNamesTheSameVisitAndAsksNothing() throws Exception {
        String ics = invitations.write(entry(Method.CANCEL, "Besök på Brunnsgården"));

        assertThat(unfolded(ics))
                .contains("METHOD:CANCEL", "UID:besok-1@ekbrunna.example", "SEQUENCE:3", "STATUS:CANCELLED")
                .doesNotContain("VALARM", "RSVP", "PARTSTAT");
        assertThat(attendees(ics)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyLineFitsTheStandardAndNothingIsLost(Method method) throws Exception {
        String summary = "Besök på Åängsgården ".repeat(9).strip() + " 😀";

        String ics = invitations.write(entry(method, summary));

        assertThat(ics).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\r");
        assertThat(Arrays.stream(ics.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(event(ics).getSummary().getValue()).isEqualTo(summary);
        assertThat(parse(ics).validate(true).getEntries()).isEmpty();
    }

    @Test
    void aLineBreakInANameForgesNoLine() throws Exception {
        Recipient forger = new Recipient("Åsa\r\nATTENDEE:mailto:x@evil.example\nÖberg", "asa.oberg@ekbrunna.example");
        CalendarEntry entry = new CalendarEntry(
                "u",
                0,
                Method.REQUEST,
                "Besök\r\nSTATUS:CANCELLED",
                "Plats\nX:1",
                START,
                START,
                BOARD,
                List.of(forger));

        String ics = invitations.write(entry);

        assertThat(attendees(ics)).hasSize(1);
        assertThat(ics.lines()).noneMatch(line -> line.startsWith("STATUS:CANCELLED") || line.startsWith("X:1"));
    }

    @Test
    void namesComeBackAsTheyWere() throws Exception {
        assertThat(attendees(invitations.write(entry(Method.REQUEST, "Besök"))))
                .extracting(attendee -> attendee.getRequiredParameter("CN").getValue())
                .containsExactly("Åsa Öberg", "Göran \"Ä\" Änglund; d.ä., chef");
    }

    @Test
    void theTimesReferToATimeZoneInTheFile() throws Exception {
        String ics = invitations.write(entry(Method.REQUEST, "Besök"));

        assertThat(unfolded(ics))
                .contains("BEGIN:VTIMEZONE\nTZID:Europe/Stockholm")
                .doesNotContain("Berlin");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T13:15, 2027-03-27T12:15:00Z", // the day before summer time
        "2027-03-28T01:59, 2027-03-28T00:59:00Z", // the last minute of winter time
        "2027-03-28T13:15, 2027-03-28T11:15:00Z", // the day summer time begins
        "2027-10-30T13:15, 2027-10-30T11:15:00Z",
        "2027-10-31T13:15, 2027-10-31T12:15:00Z" // the day it ends
    })
    void theHourIsTheSwedishHourAlsoWhenTheClocksChange(LocalDateTime start, Instant expected) throws Exception {
        CalendarEntry entry =
                new CalendarEntry("u", 0, Method.REQUEST, "Besök", "Här", start, start.plusHours(2), BOARD, VISITORS);

        VEvent event = event(invitations.write(entry));

        assertThat(instant(event.<DtStart<Temporal>>getRequiredProperty(Property.DTSTART)
                        .getDate()))
                .isEqualTo(expected);
    }

    @Test
    void theOrganizerIsNotAnAttendee() {
        assertThatThrownBy(() ->
                        new CalendarEntry("u", 0, Method.REQUEST, "Besök", "Här", START, START, BOARD, List.of(BOARD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHasNoAddressIsLeftOutAndAStrangeAddressBreaksNothing() throws Exception {
        List<Recipient> all = List.of(
                new Recipient("Utan", null),
                new Recipient("Tom", " "),
                new Recipient("Fel", "two words@ekbrunna.example"));
        CalendarEntry entry = new CalendarEntry("u", 0, Method.REQUEST, "Besök", "Här", START, START, BOARD, all);

        assertThat(attendees(invitations.write(entry))).hasSize(1);
    }

    private static CalendarEntry entry(Method method, String summary) {
        return new CalendarEntry(
                "besok-1@ekbrunna.example",
                3,
                method,
                summary,
                "Storgatan 1, Ekbrunna",
                START,
                START.plusHours(2),
                BOARD,
                VISITORS);
    }

    private static Instant instant(Temporal temporal) {
        return ((ZonedDateTime) temporal).toInstant();
    }

    private static String unfolded(String ics) {
        return ics.replace("\r\n ", "").replace("\r\n", "\n");
    }

    private static List<Attendee> attendees(String ics) throws Exception {
        return event(ics).getProperties(Property.ATTENDEE);
    }

    private static VEvent event(String ics) throws Exception {
        return (VEvent) parse(ics).getComponent("VEVENT").orElseThrow();
    }

    private static Calendar parse(String ics) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics));
    }
}
