package se.namndbesok.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.springframework.stereotype.Component;

/** Who is in which group and tenant of the engine. */
@Component
class Memberships {

    private final IdentityService identities;

    Memberships(IdentityService identities) {
        this.identities = identities;
    }

    /** Adds and ends memberships until they are as wanted; groups that the register does not fill are left alone. */
    void match(Belongings wanted) {
        wanted.groups().forEach((group, people) -> {
            Set<String> now = ids(identities.createUserQuery().memberOfGroup(group));
            without(people, now).forEach(person -> identities.createMembership(person, group));
            without(now, people).forEach(person -> identities.deleteMembership(person, group));
        });
        for (Tenant tenant : identities.createTenantQuery().list()) {
            matchTenant(tenant.getId(), wanted.boards().getOrDefault(tenant.getId(), Set.of()));
        }
    }

    private void matchTenant(String tenant, Set<String> people) {
        Set<String> now = ids(identities.createUserQuery().memberOfTenant(tenant));
        without(people, now).forEach(person -> identities.createTenantUserMembership(tenant, person));
        without(now, people).forEach(person -> identities.deleteTenantUserMembership(tenant, person));
    }

    private static Set<String> ids(UserQuery query) {
        return query.list().stream().map(User::getId).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> people, Set<String> others) {
        Set<String> rest = new HashSet<>(people);
        rest.removeAll(others);
        return rest;
    }
}
