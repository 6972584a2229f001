package se.namndbesok.web.studyvisits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.namndbesok.Texts;
import se.namndbesok.register.People;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.CallOffs;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;
import se.namndbesok.studyvisit.SignUps;
import se.namndbesok.studyvisit.StudyVisitFacts;
import se.namndbesok.web.frame.Viewer;

/** A study visit and who comes: names for those who receive it and the secretary, the number for the politicians (C-24). */
@Controller
class StudyVisitPages {

    private final VisitReaders readers;
    private final SignUps signUps;
    private final CallOffs callOffs;
    private final StudyVisitFacts facts;
    private final People people;
    private final VisitCards cards;
    private final Texts texts;

    StudyVisitPages(
            VisitReaders readers,
            SignUps signUps,
            CallOffs callOffs,
            StudyVisitFacts facts,
            People people,
            VisitCards cards,
            Texts texts) {
        this.readers = readers;
        this.signUps = signUps;
        this.callOffs = callOffs;
        this.facts = facts;
        this.people = people;
        this.cards = cards;
        this.texts = texts;
    }

    @GetMapping("/studiebesok/{id}")
    String show(@PathVariable String id, Viewer me, Model model) {
        StudyVisit visit = readers.open(id, me.id());
        SeatList list = signUps.of(id);
        boolean maySeeNames = readers.maySeeNames(visit, me.id());
        model.addAttribute("visit", visit);
        model.addAttribute("name", facts.name(visit));
        model.addAttribute("time", facts.time(visit));
        model.addAttribute("state", state(visit, list));
        model.addAttribute("participants", lines(list, SignUpState.SEATED));
        model.addAttribute("applied", list.in(SignUpState.APPLIED).size());
        model.addAttribute("reserves", lines(list, SignUpState.OFFERED, SignUpState.RESERVE));
        model.addAttribute("maySeeNames", maySeeNames);
        model.addAttribute("card", card(me, visit));
        model.addAttribute("lots", Lot.of(list, me.id(), maySeeNames, facts));
        model.addAttribute("seed", list.seed());
        return "studiebesok";
    }

    private VisitCard card(Viewer me, StudyVisit visit) {
        return cards.of(me, visit.date(), visit.date().plusDays(1)).stream()
                .filter(it -> it.id().equals(visit.id()))
                .findFirst()
                .orElse(null);
    }

    /** "Inställt" with its reason (F15); while the sign-up is open, whether one would be in the queue. */
    private String state(StudyVisit visit, SeatList list) {
        boolean queue = !list.hasFreeSeat() || !list.in(SignUpState.RESERVE).isEmpty();
        boolean full = visit.state() == StudyVisit.State.OPEN && queue;
        String state = texts.get("studyVisit.state." + (full ? "FULL" : visit.state()));
        return visit.state() != StudyVisit.State.CANCELLED
                ? state
                : callOffs.reasonOf(visit.id())
                        .map(reason -> texts.get("page.studyVisit.calledOff", "reason", texts.get("reason." + reason)))
                        .orElse(state);
    }

    private List<String> lines(SeatList list, SignUpState... states) {
        LocalDate today = facts.today();
        Map<String, String> names = people.names();
        return Stream.of(states)
                .flatMap(state -> list.in(state).stream())
                .map(it -> names.get(it.personId()) + line(it, today))
                .toList();
    }

    private String line(SignUp signUp, LocalDate today) {
        String needs = signUp.needs() == null ? "" : ". " + signUp.needs();
        String unsure = signUp.isUnconfirmed(today) ? " " + texts.get("studyVisit.unconfirmed") : "";
        String offered = signUp.state() == SignUpState.OFFERED ? " " + texts.get("studyVisit.offered") : "";
        return needs + unsure + offered;
    }
}
