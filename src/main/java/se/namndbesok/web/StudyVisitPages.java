package se.namndbesok.web;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.Texts;
import se.namndbesok.register.People;
import se.namndbesok.register.Role;
import se.namndbesok.register.Seats;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisits;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;
import se.namndbesok.studyvisit.SignUps;
import se.namndbesok.studyvisit.StudyVisitFacts;

/**
 * A study visit and who comes: names for the contact person, the department's head and the secretary, only the number for the
 * board's politicians (domain.md 5.5). To everybody else there is nothing.
 */
@Controller
class StudyVisitPages {

    private final StudyVisits visits;
    private final SignUps signUps;
    private final StudyVisitFacts facts;
    private final People people;
    private final Seats seats;
    private final Texts texts;
    private final Clock clock;

    StudyVisitPages(
            StudyVisits visits,
            SignUps signUps,
            StudyVisitFacts facts,
            People people,
            Seats seats,
            Texts texts,
            Clock clock) {
        this.visits = visits;
        this.signUps = signUps;
        this.facts = facts;
        this.people = people;
        this.seats = seats;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/studiebesok/{id}")
    String show(@PathVariable String id, Principal person, Model model) {
        StudyVisit visit = visits.find(id)
                .filter(it -> signUps.isOpened(it.id()))
                .filter(it -> isHost(person, it) || isPolitician(person, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("t", texts);
        model.addAttribute("visit", visit);
        model.addAttribute("name", facts.name(visit));
        model.addAttribute("time", facts.time(visit));
        model.addAttribute("state", texts.get("studyVisit.state." + visit.state()));
        model.addAttribute("participants", lines(visit, SignUpState.SEATED));
        model.addAttribute("reserves", lines(visit, SignUpState.RESERVE));
        model.addAttribute("maySeeNames", isHost(person, visit));
        return "studiebesok";
    }

    private List<String> lines(StudyVisit visit, SignUpState state) {
        return signUps.of(visit.id()).in(state).stream().map(this::line).toList();
    }

    private String line(SignUp signUp) {
        String needs = signUp.needs() == null ? "" : ". " + signUp.needs();
        String unsure = signUp.isUnconfirmed(LocalDate.now(clock)) ? " " + texts.get("studyVisit.unconfirmed") : "";
        return people.get(signUp.personId()).name() + needs + unsure;
    }

    private boolean isHost(Principal person, StudyVisit visit) {
        boolean secretary = people.holders(visit.boardId(), Role.BOARD_SECRETARY, LocalDate.now(clock)).stream()
                .anyMatch(holder -> holder.id().equals(person.getName()));
        boolean host = facts.host(visit).id().equals(person.getName());
        return secretary || host || facts.head(visit).id().equals(person.getName());
    }

    private boolean isPolitician(Principal person, StudyVisit visit) {
        return seats.ofPerson(person.getName(), LocalDate.now(clock)).stream()
                .anyMatch(seat -> seat.boardId().equals(visit.boardId()));
    }
}
