package se.namndbesok.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.Groups;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.Seats;

/** Finds out who is logged in, by what the register says today; at most once in a request. */
@Component
public class Viewers {

    private static final String KNOWN = Viewers.class.getName();

    private final People people;
    private final Seats seats;
    private final Clock clock;

    Viewers(People people, Seats seats, Clock clock) {
        this.people = people;
        this.seats = seats;
        this.clock = clock;
    }

    /** Nobody on a public page that is opened without a login. */
    public Optional<Viewer> find(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication person)) {
            return Optional.empty();
        }
        Viewer known = (Viewer) request.getAttribute(KNOWN);
        Viewer viewer = known == null ? viewer(person) : known;
        request.setAttribute(KNOWN, viewer);
        return Optional.of(viewer);
    }

    private Viewer viewer(Authentication person) {
        Viewer viewer = of(person.getName());
        if (person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(Groups.ADMINISTRATORS::equals)) {
            viewer.parts().put(Part.ADMINISTRATOR, Set.of());
        }
        return viewer;
    }

    /** What that person is today, without being logged in: an administrator of nothing. */
    public Viewer of(String id) {
        Map<Part, Set<String>> parts = new EnumMap<>(Part.class);
        LocalDate today = LocalDate.now(clock);
        seats.ofPerson(id, today).forEach(seat -> {
            add(parts, Part.POLITICIAN, seat.boardId());
            if (seat.kind() == SeatKind.CHAIR || seat.kind() == SeatKind.VICE_CHAIR) {
                add(parts, Part.PRESIDIUM, seat.boardId());
            }
        });
        people.rolesOf(id, today).forEach(held -> add(parts, Part.of(held.role()), held.boardId()));
        return new Viewer(id, people.find(id).map(Person::name).orElse(id), parts);
    }

    private static void add(Map<Part, Set<String>> parts, Part part, String board) {
        parts.computeIfAbsent(part, it -> new TreeSet<>()).add(board);
    }
}
