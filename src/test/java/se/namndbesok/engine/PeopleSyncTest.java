package se.namndbesok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.namndbesok.register.RegisterChanged;

/** The engine's people are the register's people. */
class PeopleSyncTest extends GuardedApplication {

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from staff_role where person_id = 'guest-b'").update();
        jdbc.sql("update person set listed = true, name = 'Kim guest-b' where id = 'guest-b'")
                .update();
        events.publishEvent(new RegisterChanged());
    }

    @Test
    @DisplayName("Seats and roles become groups and tenants, one tenant per board")
    void groups() {
        assertThat(groupsOf("chair-a")).containsExactlyInAnyOrder(Groups.POLITICIANS, Groups.CHAIRS);
        assertThat(groupsOf("man-a")).containsExactly(Groups.UNIT_MANAGERS);
        assertThat(tenantsOf("sec-a")).containsExactly("OMS");
        assertThat(tenantsOf("sec-b")).containsExactly("UTB");
        assertThat(identities.createTenantQuery().tenantId("OMS").singleResult().getName())
                .isEqualTo("Nämnden OMS");
    }

    @Test
    @DisplayName("A new role counts at once; a role that ends takes group and tenant with it")
    void roles() {
        jdbc.sql("insert into staff_role values ('guest-b', 'REGISTRAR', 'UTB', null, null)")
                .update();
        events.publishEvent(new RegisterChanged());
        assertThat(groupsOf("guest-b")).contains(Groups.REGISTRARS);
        assertThat(tenantsOf("guest-b")).containsExactlyInAnyOrder("OMS", "UTB");
        jdbc.sql("update staff_role set valid_to = date '2020-01-01' where person_id = 'guest-b'")
                .update();
        events.publishEvent(new RegisterChanged());
        assertThat(groupsOf("guest-b")).containsExactly(Groups.POLITICIANS);
        assertThat(tenantsOf("guest-b")).containsExactly("OMS");
    }

    @Test
    @DisplayName("Whoever leaves the register keeps the user and belongs nowhere")
    void leaver() {
        jdbc.sql("update person set listed = false where id = 'guest-b'").update();
        events.publishEvent(new RegisterChanged());
        assertThat(identities.createUserQuery().userId("guest-b").count()).isEqualTo(1);
        assertThat(groupsOf("guest-b")).isEmpty();
        assertThat(tenantsOf("guest-b")).isEmpty();
    }

    @Test
    @DisplayName("A new name is taken over, the password stays")
    void rename() {
        jdbc.sql("update person set name = 'Kim Af Ek' where id = 'guest-b'").update();
        events.publishEvent(new RegisterChanged());
        User user = identities.createUserQuery().userId("guest-b").singleResult();
        assertThat(user.getFirstName()).isEqualTo("Kim");
        assertThat(user.getLastName()).isEqualTo("Af Ek");
        assertThat(identities.checkPassword("guest-b", Town.PASSWORD)).isTrue();
    }

    @Test
    @DisplayName("Outside the demonstration a new person gets a password that nobody knows and that the policy takes")
    void unknowable() {
        NewPasswords passwords = new NewPasswords(identities, "");
        User bo = identities.newUser("b");
        bo.setFirstName("Bo");
        bo.setLastName("E");
        String first = passwords.of(bo);
        assertThat(first).hasSize(24).isNotEqualTo(passwords.of(bo));
        assertThat(identities.checkPasswordAgainstPolicy(first, bo).isValid()).isTrue();
    }

    @Test
    @DisplayName("The hour and a new register at once copy everybody once, and neither of them fails")
    void twoAtOnce() throws Exception {
        List<String> twins = List.of("twin-1", "twin-2", "twin-3");
        twins.forEach(
                id -> jdbc.sql("insert into person (id, name, email, external, listed) values (?, ?, ?, false, true)")
                        .params(id, "Kim Tvilling", id + "@exempel.example")
                        .update());
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        CyclicBarrier start = new CyclicBarrier(3);
        Callable<Void> round = () -> {
            start.await();
            events.publishEvent(new RegisterChanged());
            return null;
        };
        try {
            for (Future<Void> made : nodes.invokeAll(List.of(round, round, round))) {
                made.get();
            }
            assertThat(identities
                            .createUserQuery()
                            .userIdIn("twin-1", "twin-2", "twin-3")
                            .count())
                    .isEqualTo(3);
        } finally {
            nodes.shutdownNow();
            twins.forEach(identities::deleteUser);
            jdbc.sql("delete from person where id like 'twin-%'").update();
        }
    }

    private List<String> groupsOf(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    private List<String> tenantsOf(String person) {
        return identities.createTenantQuery().userMember(person).list().stream()
                .map(tenant -> tenant.getId())
                .toList();
    }
}
