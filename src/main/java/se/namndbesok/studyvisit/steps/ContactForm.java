package se.namndbesok.studyvisit.steps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.FormData.Option;
import se.namndbesok.engine.Problems;
import se.namndbesok.register.People;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit;
import se.namndbesok.register.StudyVisit.Contact;

/** The questions of who receives the politicians: an official of the board's administration, or somebody else by name (C-17). */
@Component
class ContactForm {

    private static final String SOMEBODY_ELSE = "OTHER";

    private final StudyVisitDesk desk;
    private final People people;
    private final Texts texts;

    ContactForm(StudyVisitDesk desk, People people, Texts texts) {
        this.desk = desk;
        this.people = people;
        this.texts = texts;
    }

    void show(StudyVisit visit, FormData form) {
        Stream<Option> officials = officials(visit).stream().map(person -> new Option(person.name(), person.id()));
        Option other = new Option(texts.get("contactPerson.OTHER"), SOMEBODY_ELSE);
        form.put("contactPeople", Stream.concat(officials, Stream.of(other)).toList());
    }

    private List<Person> officials(StudyVisit visit) {
        return people.staffRoles(desk.deadlines().today()).stream()
                .filter(role -> role.boardId().equals(visit.boardId()))
                .map(role -> people.get(role.personId()))
                .distinct()
                .toList();
    }

    Contact read(StudyVisit visit, FormData form, Problems problems) {
        String choice = form.textOrEmpty("contactPerson");
        String phone = form.text("contactPhone").orElse(null);
        if (!choice.equals(SOMEBODY_ELSE)) {
            Optional<Person> official = officials(visit).stream()
                    .filter(person -> person.id().equals(choice))
                    .findFirst();
            problems.addIf(official.isEmpty(), "err.required", "field", "Kontaktperson");
            return official.map(person -> new Contact(person.id(), person.name(), phone, person.email()))
                    .orElse(null);
        }
        String name = form.textOrEmpty("contactName");
        String email = form.text("contactEmail").orElse(null);
        problems.addIf(name.isEmpty(), "err.required", "field", "Namn");
        problems.at("contactPhone").addIf(phone == null && email == null, "err.contactUnreachable");
        problems.at("contactEmail")
                .addIf(email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "err.contactEmail");
        return new Contact(null, name, phone, email);
    }
}
