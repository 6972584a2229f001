package se.namndbesok.studyvisit.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Work;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.Preparations;
import se.namndbesok.studyvisit.SeatList;
import se.namndbesok.studyvisit.SignUp;
import se.namndbesok.studyvisit.SignUpState;

/** A study visit to read, and who is on its list. */
@Component
class StudyVisitPage {

    private final StudyVisitDesk desk;
    private final Preparations preparations;
    private final Texts texts;

    StudyVisitPage(StudyVisitDesk desk, Preparations preparations, Texts texts) {
        this.desk = desk;
        this.preparations = preparations;
        this.texts = texts;
    }

    /** What everybody may know: when and where, what it is about, how many come. */
    void show(Work work, FormData form) {
        StudyVisit visit = desk.visit(work.id());
        form.put("unit", desk.facts().name(visit));
        form.put("time", desk.facts().time(visit));
        form.put("place", visit.place());
        form.put("outline", visit.outline());
        form.put("contact", contact(visit.contact()));
        form.put("seats", seats(desk.signUps().of(visit.id())));
        preparations.find(visit.id()).ifPresent(prepared -> {
            form.put("programme", prepared.programme());
            form.put("meetingPlace", prepared.meetingPlace());
            form.put("integrity", prepared.integrity());
        });
        form.put("isPrepared", preparations.find(visit.id()).isPresent());
    }

    private static String contact(StudyVisit.Contact contact) {
        return Stream.of(contact.name(), contact.phone(), contact.email())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String seats(SeatList list) {
        int coming = list.in(SignUpState.SEATED).size()
                + list.in(SignUpState.APPLIED).size();
        return list.seats() == null
                ? texts.get("studyVisit.seats.free", "count", coming)
                : texts.get("studyVisit.seats.limited", "seats", list.seats(), "count", coming);
    }

    /** What to bear in mind at the visit (P2b step 5). */
    void showNotices(FormData form) {
        form.put(
                "notices",
                Stream.of(texts.get("notices.studyVisit").split(" "))
                        .map(texts::get)
                        .toList());
    }

    /** Where the person stands, in words. */
    String standing(Work work, String person) {
        SeatList list = desk.signUps().of(work.id());
        Optional<SignUp> own = list.of(person);
        String state = own.map(it -> it.state().name()).orElse("NONE");
        Map<String, ?> facts =
                Map.of("seats", String.valueOf(list.seats()), "number", String.valueOf(list.reserveNumber(person)));
        String standing = texts.fill("studyVisit.standing." + state, facts);
        boolean asked =
                own.filter(it -> it.state().isListed() && it.askedOn() != null).isPresent();
        return asked ? standing + " " + texts.get("studyVisit.standing.asked") : standing;
    }

    /** Those in that state by name, each with what the host must know. */
    List<String> lines(String visitId, SignUpState state) {
        return desk.signUps().of(visitId).in(state).stream().map(this::line).toList();
    }

    private String line(SignUp signUp) {
        String name = desk.facts().person(signUp.personId()).name();
        String needs = signUp.needs() == null ? "" : ". " + signUp.needs();
        boolean unsure = signUp.isUnconfirmed(desk.deadlines().today());
        String offered = signUp.state() == SignUpState.OFFERED ? " " + texts.get("studyVisit.offered") : "";
        return name + needs + (unsure ? " " + texts.get("studyVisit.unconfirmed") : "") + offered;
    }

    /** The list as host, head and secretary see it. */
    void showList(Work work, FormData form) {
        form.put("participants", lines(work.id(), SignUpState.SEATED));
        form.put("applied", desk.signUps().of(work.id()).in(SignUpState.APPLIED).size());
        List<String> offered = lines(work.id(), SignUpState.OFFERED);
        form.put(
                "reserves",
                Stream.concat(offered.stream(), lines(work.id(), SignUpState.RESERVE).stream())
                        .toList());
    }

    List<Option> people(List<SignUp> signUps) {
        return signUps.stream()
                .map(it -> new Option(desk.facts().person(it.personId()).name(), it.personId()))
                .toList();
    }

    List<Option> options(String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> new Option(texts.get(prefix + "." + code), code))
                .toList();
    }
}
