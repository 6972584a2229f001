package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However much there is to show, a page asks the database the same number of times. */
class PageStatementsTest extends PublicPages {

    @Autowired
    RuntimeService processes;

    @AfterEach
    void nothingIsLeft() {
        processes
                .createProcessInstanceQuery()
                .processDefinitionKey("contact-visit")
                .list()
                .forEach(it -> processes.deleteProcessInstance(it.getId(), "counted"));
    }

    @Test
    @DisplayName("The overview, the list of tasks and the fact sheet, as politician, chair, manager and secretary")
    void statements() {
        Map<String, Integer> few = afterMore(0, 1);
        Map<String, Integer> many = afterMore(1, 30);
        assertThat(many).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(3, 40));
    }

    private Map<String, Integer> afterMore(int from, int to) {
        for (int number = from; number < to; number++) {
            visit("v" + number);
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (String person : new String[] {"on-03", "on-01", "osten.vretmyr", "ellinor.vassmyr"}) {
            for (String path : new String[] {"/", "/uppgifter", "/enheter/eklunden"}) {
                counts.put(person + " " + path, counted(person, path));
            }
        }
        return counts;
    }

    private int counted(String person, String path) {
        visitor(person).get(path);
        database.sql("set query_statistics_max_entries 2000").update();
        database.sql("set query_statistics false").update();
        database.sql("set query_statistics true").update();
        assertThat(visitor(person).get(path).statusCode()).as(person + path).isEqualTo(200);
        int count = database.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where sql_statement not like '%query_statistics%'")
                .query(Integer.class)
                .single();
        database.sql("set query_statistics false").update();
        return count;
    }

    /** Booked at Eklunden, with a report at the board's next meeting and a task that is late. */
    private void visit(String id) {
        LocalDateTime start = LocalDateTime.parse("2027-05-03T13:00");
        database.sql("insert into contact_visit (id, board_id, unit_id, state, starts_at, ends_at, invitation)"
                        + " values (?, 'ON', 'eklunden', 'BOOKED', ?, ?, 0)")
                .params(id, start, start.plusHours(2))
                .update();
        database.sql("insert into contact_visit_attendee values (?, 'on-03')")
                .param(id)
                .update();
        database.sql("insert into agenda_item (subject, meeting_id, document_id, unit_id, visited, people, notified_as,"
                        + " for_peers) select 'x-' || ?, min(id), ?, 'eklunden', date '2027-04-01', 'Saga', 'DELGIVNING', true"
                        + " from meeting where board_id = 'ON' and kind = 'BOARD' and meeting_date > date '2027-04-20'")
                .params(id, id)
                .update();
        processes.startProcessInstanceByKey("contact-visit", Map.of("boardId", "ON", "initiator", "on-03"));
    }
}
