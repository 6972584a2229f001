package se.namndbesok.semesterplan.steps;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisit.Contact;
import se.namndbesok.register.StudyVisit.Limit;
import se.namndbesok.register.StudyVisit.Purpose;
import se.namndbesok.register.Units;
import se.namndbesok.semesterplan.SemesterPlan;

/** The answers of a proposal: five facts (C-17), the purpose (C-13), the limit (C-19) and the coordination (C-16). */
@Component
class ProposalForm {

    /** The questions that must be answered, with the words of the form. */
    private static final Map<String, String> MANDATORY = Map.of(
            "date", "Datum",
            "start", "Börjar",
            "end", "Slutar",
            "place", "Plats",
            "contactName", "Kontaktperson",
            "outline", "Översiktligt innehåll",
            "limited", "Finns det en gräns för hur många politiker som kan delta?");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()/-]{4,38}\\d");

    private final Units units;
    private final People people;
    private final ProposalCheck check;

    ProposalForm(Units units, People people, ProposalCheck check) {
        this.units = units;
        this.people = people;
        this.check = check;
    }

    Proposed read(SemesterPlan plan, StudyVisit slot, FormData form, Problems problems) {
        MANDATORY.forEach((key, label) -> problems.addIf(!form.has(key), "err.required", "field", label));
        StudyVisit visit = new StudyVisit(
                slot.id(),
                slot.boardId(),
                slot.semester(),
                slot.departmentId(),
                unit(slot, form, problems),
                form.day("date").orElse(null),
                form.time("start").orElse(null),
                form.time("end").orElse(null),
                form.textOrEmpty("place"),
                contact(form, problems),
                form.textOrEmpty("outline"),
                form.choices("purposes").stream().map(Purpose::valueOf).toList(),
                limit(form, problems),
                StudyVisit.State.PROPOSED);
        mustBeComing(plan, visit, problems);
        boolean coordinated = form.flag("coordinated");
        String reason = coordinated ? null : form.text("coordinationReason").orElse(null);
        Proposed proposed = new Proposed(visit, coordinated, reason);
        check.of(plan, proposed, form, problems);
        return proposed;
    }

    private String unit(StudyVisit slot, FormData form, Problems problems) {
        Optional<String> unit = form.text("unit");
        boolean foreign = unit.isPresent()
                && units.ofBoard(slot.boardId()).stream()
                        .noneMatch(it -> it.id().equals(unit.get())
                                && slot.departmentId().equals(it.departmentId()));
        problems.addIf(foreign, "err.choice", "field", "Enhet");
        return unit.orElse(null);
    }

    private void mustBeComing(SemesterPlan plan, StudyVisit visit, Problems problems) {
        LocalDate day = visit.date();
        problems.at("date").addIf(day != null && check.isPast(day), "err.past");
        boolean outside = day != null && !plan.semester().contains(day);
        problems.at("date")
                .addIf(
                        outside,
                        "err.outsideSemester",
                        "semester",
                        plan.semester().label());
        LocalTime start = visit.start();
        boolean backwards = start != null && visit.end() != null && !visit.end().isAfter(start);
        problems.at("end").addIf(backwards, "err.time");
    }

    /** Without a number or an address nobody could send the list (C-24). */
    private Contact contact(FormData form, Problems problems) {
        Optional<String> phone = form.text("contactPhone");
        Optional<String> email = form.text("contactEmail");
        problems.at("contactEmail").addIf(phone.isEmpty() && email.isEmpty(), "err.contactUnreachable");
        problems.at("contactPhone")
                .addIf(phone.isPresent() && !PHONE.matcher(phone.get()).matches(), "err.phone");
        problems.at("contactEmail")
                .addIf(email.isPresent() && !EMAIL.matcher(email.get()).matches(), "err.email");
        String person = email.flatMap(this::person).map(Person::id).orElse(null);
        return new Contact(person, form.textOrEmpty("contactName"), phone.orElse(null), email.orElse(null));
    }

    private Optional<Person> person(String email) {
        List<Person> all = people.all();
        return all.stream().filter(it -> email.equalsIgnoreCase(it.email())).findFirst();
    }

    private static Limit limit(FormData form, Problems problems) {
        if (!"YES".equals(form.textOrEmpty("limited"))) {
            return null;
        }
        problems.addIf(!form.has("seats"), "err.required", "field", "Högst antal politiker");
        problems.addIf(!form.has("seatsReason"), "err.required", "field", "Varför?");
        return new Limit(form.number("seats").orElse(0), form.textOrEmpty("seatsReason"));
    }
}
