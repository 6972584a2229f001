package se.namndbesok.contactyear;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.namndbesok.register.ContactAssignment;

/** Who has read what an assignment is for (Y2). */
@Repository
public class Introductions {

    private final JdbcClient database;

    Introductions(JdbcClient database) {
        this.database = database;
    }

    /** Those of the assignment's politicians who have not read it yet. */
    public List<String> newcomers(ContactAssignment assignment) {
        List<String> read = database.sql("select person_id from introduction_read where assignment_id = ?")
                .param(assignment.id())
                .query(String.class)
                .list();
        return assignment.politicianIds().stream()
                .filter(person -> !read.contains(person))
                .toList();
    }

    public void read(String assignmentId, String personId, LocalDate day) {
        database.sql("insert into introduction_read (assignment_id, person_id, read_on) values (?, ?, ?)")
                .params(assignmentId, personId, day)
                .update();
    }
}
