package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the register and the roles that officials hold. */
@Repository
public class People {

    static final RowMapper<Person> PERSON = (row, index) ->
            new Person(row.getString("id"), row.getString("name"), row.getString("email"), row.getBoolean("external"));

    private static final RowMapper<StaffRole> ROLE = (row, index) -> new StaffRole(
            row.getString("person_id"),
            Role.valueOf(row.getString("role")),
            row.getString("board_id"),
            Rows.date(row, "valid_from"),
            Rows.date(row, "valid_to"));

    /** Who answers for a unit, best first: its manager, its department's head, the head of administration (E7, Q20). */
    private static final List<String> ANSWERING = List.of(
            """
            select p.* from person p join unit_manager m on m.person_id = p.id
            where m.unit_id = :unit and (m.valid_from is null or m.valid_from <= :on)
              and (m.valid_to is null or m.valid_to >= :on)
              and exists (select 1 from staff_role where person_id = p.id
                          and role in ('UNIT_MANAGER', 'PROVIDER_MANAGER') and %s)
            order by p.id"""
                    .formatted(Rows.VALID),
            """
            select p.* from person p join department d on d.head_id = p.id join unit u on u.department_id = d.id
            where u.id = :unit
              and exists (select 1 from staff_role where person_id = p.id and role = 'DEPARTMENT_HEAD' and %s)
            order by p.id"""
                    .formatted(Rows.VALID),
            """
            select p.* from person p join unit u on u.id = :unit
            where exists (select 1 from staff_role where person_id = p.id and board_id = u.board_id
                          and role = 'HEAD_OF_ADMINISTRATION' and %s)
            order by p.id"""
                    .formatted(Rows.VALID));

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also somebody who has left the register; an unknown id is a NoSuchElementException. */
    public Person get(String id) {
        return Rows.found(find(id), "person", id);
    }

    public Optional<Person> find(String id) {
        return OnceInATransaction.read("person " + id, () -> jdbc.sql("select * from person where id = :id")
                .param("id", id)
                .query(PERSON)
                .optional());
    }

    /** Everybody in the register today, in Swedish order. */
    public List<Person> all() {
        return jdbc.sql("select * from person where listed").query(PERSON).list().stream()
                .sorted(SwedishOrder.byName())
                .toList();
    }

    /** The name of everybody who is or has been in the register, by id: for a list, in one statement. */
    public Map<String, String> names() {
        return jdbc.sql("select * from person").query(PERSON).list().stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Who has that role for the board on that day, in Swedish order; may be empty. */
    public List<Person> holders(String boardId, Role role, LocalDate on) {
        String held = "select person_id from staff_role where board_id = :board and role = :role and" + Rows.VALID;
        return jdbc
                .sql("select * from person where id in (" + held + ")")
                .param("board", boardId)
                .param("role", role.name())
                .param("on", on)
                .query(PERSON)
                .list()
                .stream()
                .sorted(SwedishOrder.byName())
                .toList();
    }

    /**
     * Who answers for the unit on that day: its manager, else the department's head, else the head of administration
     * (E7, Q20). That a manager is named is not enough, the role must also be valid: a manager who has left no longer
     * answers. Nobody at all is a NoSuchElementException.
     */
    public Person managerOf(String unitId, LocalDate on) {
        return OnceInATransaction.read("manager " + unitId + on, () -> answering(unitId, on));
    }

    /**
     * Who is told when the unit's manager does not answer: the next in the same order, a department's head before the head
     * of administration (Q20). The head of administration alone has nobody above.
     */
    public Optional<Person> superiorTo(Person manager, String unitId, LocalDate on) {
        return answerable(unitId, on)
                .dropWhile(person -> !person.equals(manager))
                .filter(person -> !person.equals(manager))
                .findFirst();
    }

    private Person answering(String unitId, LocalDate on) {
        return answerable(unitId, on)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody answers for unit " + unitId + " on " + on));
    }

    private Stream<Person> answerable(String unitId, LocalDate on) {
        return ANSWERING.stream()
                .flatMap(sql -> jdbc.sql(sql).param("unit", unitId).param("on", on).query(PERSON).list().stream());
    }

    /** Every role that an official holds on that day. */
    public List<StaffRole> staffRoles(LocalDate on) {
        return jdbc.sql("select * from staff_role where" + Rows.VALID + "order by person_id, board_id, role")
                .param("on", on)
                .query(ROLE)
                .list();
    }

    /** The roles that this person holds on that day, by board. */
    public List<StaffRole> rolesOf(String personId, LocalDate on) {
        return jdbc.sql("select * from staff_role where person_id = :person and" + Rows.VALID
                        + "order by board_id, role")
                .param("person", personId)
                .param("on", on)
                .query(ROLE)
                .list();
    }
}
