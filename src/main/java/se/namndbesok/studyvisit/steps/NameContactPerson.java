package se.namndbesok.studyvisit.steps;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.OpenTasks;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;
import se.namndbesok.register.Person;
import se.namndbesok.register.StudyVisit.Contact;

/** The visit's contact person has left: the department's head names another, and the participants get the name (F16). */
@Component
class NameContactPerson extends StudyVisitTask<Contact> {

    private final ContactForm contacts;
    private final ChangeNews news;
    private final OpenTasks openTasks;

    NameContactPerson(
            StudyVisitDesk desk, StudyVisitPage page, ContactForm contacts, ChangeNews news, OpenTasks openTasks) {
        super(desk, page);
        this.contacts = contacts;
        this.news = news;
        this.openTasks = openTasks;
    }

    @Override
    protected void show(Work work, FormData form) {
        page.show(work, form);
        contacts.show(visit(work), form);
    }

    @Override
    protected Contact read(Work work, FormData form, Problems problems) {
        return contacts.read(visit(work), form, problems);
    }

    @Override
    protected void accept(Work work, Contact contact) {
        desk.visits().save(StudyVisitChanges.received(visit(work), contact));
        news.tellOfContact(visit(work));
        openTasks.follow(work.processInstance());
    }

    @Override
    protected Person holder(Work work) {
        return desk.facts().head(visit(work));
    }

    @Override
    protected LocalDate before(Work work) {
        return visit(work).date();
    }
}
