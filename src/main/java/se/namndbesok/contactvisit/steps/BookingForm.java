package se.namndbesok.contactvisit.steps;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.contactvisit.VisitRequest;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.ContactAssignment;
import se.namndbesok.register.ContactAssignments;
import se.namndbesok.register.Person;
import se.namndbesok.register.Policy;
import se.namndbesok.register.Seats;
import se.namndbesok.register.Unit;

/** The questions of a booking and what may be answered: own units, the board's politicians, coming times. */
@Component
class BookingForm {

    private static final int TWO_HOURS = 120;

    private final ContactAssignments assignments;
    private final OwnPlaces places;
    private final Seats seats;
    private final VisitTexts texts;
    private final CompensationNotices compensation;
    private final BookingRules rules;
    private final Clock clock;

    BookingForm(
            ContactAssignments assignments,
            OwnPlaces places,
            Seats seats,
            VisitTexts texts,
            CompensationNotices compensation,
            BookingRules rules,
            Clock clock) {
        this.assignments = assignments;
        this.places = places;
        this.seats = seats;
        this.texts = texts;
        this.compensation = compensation;
        this.rules = rules;
        this.clock = clock;
    }

    List<ContactAssignment> assignments(String person, String board) {
        return assignments.of(person, today()).stream()
                .filter(assignment -> assignment.boardId().equals(board))
                .toList();
    }

    ContactAssignment assignment(VisitRequest request) {
        return assignments.get(request.assignmentId());
    }

    BookingRules rules() {
        return rules;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    String unitNames(List<ContactAssignment> own) {
        return places.names(own);
    }

    /** An assignment may have ended while the booking lay open: then there is nothing to choose. */
    void show(List<ContactAssignment> own, String person, FormData form) {
        if (own.isEmpty()) {
            form.put("decision", "STOP");
            form.put("hasClosedAgreement", false);
            Stream.of("units", "politicians", "notices").forEach(key -> form.put(key, List.of()));
            return;
        }
        Policy policy = rules.policy(own.get(0));
        form.put("decision", "BOOK");
        List<Unit> visited = places.of(own);
        form.put("units", OwnPlaces.options(own, visited));
        form.put("politicians", VisitTexts.people(seats.politicians(own.get(0).boardId(), today())));
        List<String> paid = compensation.of(policy, person, visited);
        form.put(
                "notices",
                Stream.of(texts.beforeBooking(policy), paid)
                        .flatMap(List::stream)
                        .toList());
        form.put("hasClosedAgreement", !visited.stream().allMatch(BookingRules::isAllowed));
        form.put("minutes", expectedMinutes(policy));
        if (own.size() == 1) {
            form.put("assignment", own.get(0).id());
            form.put("attendees", own.get(0).politicianIds());
        }
    }

    /** About two hours where the policy does not say. */
    private static int expectedMinutes(Policy policy) {
        Duration expected = policy.visits().expectedDuration();
        return expected == null ? TWO_HOURS : (int) expected.toMinutes();
    }

    Optional<VisitRequest> read(List<ContactAssignment> own, String lead, FormData form, Problems problems) {
        if (own.isEmpty()) {
            problems.add("err.notYourUnit");
            return Optional.empty();
        }
        List<LocalDateTime> times = ProposedTimes.read(form, LocalDateTime.now(clock), problems);
        String chosen = form.textOrEmpty("assignment");
        Optional<ContactAssignment> assignment =
                own.stream().filter(it -> it.id().equals(chosen)).findFirst();
        problems.at("assignment").addIf(assignment.isEmpty(), "err.notYourUnit");
        assignment.ifPresent(it -> {
            rules.mayBook(it, lead, form, problems);
            rules.check(it.unitId(), lead, times, problems.at("time1"));
        });
        Set<String> attendees = new LinkedHashSet<>(form.choices("attendees"));
        attendees.add(lead);
        String board = own.get(0).boardId();
        problems.at("attendees").addIf(!politicians(board).containsAll(attendees), "err.attendee");
        problems.at("minutes").addIf(form.number("minutes").isEmpty(), "err.required", "field", "Beräknad tid");
        return assignment.map(it -> new VisitRequest(
                it.id(),
                times,
                form.number("minutes").orElse(TWO_HOURS),
                new ArrayList<>(attendees),
                form.textOrEmpty("adaptation"),
                form.textOrEmpty("message")));
    }

    private Set<String> politicians(String board) {
        return seats.politicians(board, today()).stream().map(Person::id).collect(Collectors.toSet());
    }
}
