package se.namndbesok.studyvisit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.Links;
import se.namndbesok.notice.Recipient;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.studyvisit.StudyVisitMail.Letter;

/**
 * Tells those who receive the politicians who comes (C-24). Whoever can log in has the number by mail and the names behind its
 * link; a contact person from outside has the names in the mail, but nothing that somebody wrote (docs/adr/0013).
 */
@Component
public class HostNews {

    private final SignUps signUps;
    private final StudyVisitFacts facts;
    private final StudyVisitMail mail;
    private final Texts texts;

    HostNews(SignUps signUps, StudyVisitFacts facts, StudyVisitMail mail, Texts texts) {
        this.signUps = signUps;
        this.facts = facts;
        this.mail = mail;
        this.texts = texts;
    }

    /** The list as it is now. */
    public void tell(StudyVisit visit) {
        SeatList list = signUps.of(visit.id());
        Recipient outside = facts.outsideContact(visit).orElse(null);
        for (Recipient host : facts.hosts(visit)) {
            mail.send(visit, host.equals(outside) ? named(visit, list) : numbered(visit, list), host);
        }
    }

    /** Nobody has signed up: the head knows it, and that the secretary decides (F14). */
    public void tellOfNobody(StudyVisit visit, String occasion) {
        Letter letter = new Letter("nobodySignedUp", occasion, Links.participants(visit.id()), Map.of(), null);
        mail.send(visit, letter, facts.head(visit));
    }

    private Letter numbered(StudyVisit visit, SeatList list) {
        String text = visit.contact().email() == null ? "participantsToHandOver" : "participantsListed";
        return letter(text, visit, list, Map.of("count", count(list)));
    }

    private Letter named(StudyVisit visit, SeatList list) {
        List<SignUp> seated = list.in(SignUpState.SEATED);
        String names = seated.stream().map(this::name).collect(Collectors.joining("\n"));
        long needs = seated.stream().filter(it -> it.needs() != null).count();
        Map<String, String> more = Map.of(
                "count", count(list),
                "names", seated.isEmpty() ? nobodyYet(list) : names,
                "needs", String.valueOf(needs),
                "head", facts.head(visit).name());
        return letter("participantsNamed", visit, list, more);
    }

    private String nobodyYet(SeatList list) {
        int applied = list.in(SignUpState.APPLIED).size();
        return applied > 0 ? texts.get("studyVisit.applied", "count", applied) : texts.get("studyVisit.nobodyYet");
    }

    private String name(SignUp signUp) {
        String name = facts.person(signUp.personId()).name();
        return signUp.isUnconfirmed(facts.today()) ? name + " " + texts.get("studyVisit.unconfirmed") : name;
    }

    /** How many come; before the seats are given how many have applied. */
    private String count(SeatList list) {
        int applied = list.in(SignUpState.APPLIED).size();
        return applied > 0
                ? texts.get("studyVisit.countApplied", "count", applied)
                : String.valueOf(list.in(SignUpState.SEATED).size());
    }

    /** The occasion is who stands where: the same list is not told twice. */
    private static Letter letter(String text, StudyVisit visit, SeatList list, Map<String, String> more) {
        String occasion = Integer.toString(list.signUps().stream()
                .map(it -> it.personId() + it.state() + it.invitation() + it.askedOn())
                .toList()
                .hashCode());
        return new Letter(text, occasion, Links.participants(visit.id()), more, null);
    }
}
