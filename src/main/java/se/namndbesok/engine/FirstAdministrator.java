package se.namndbesok.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sees to it that there is an administrator before anybody can reach the application: as long as there is none, every
 * visitor could make himself one (CVE-2026-77226).
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final String userId;
    private final String password;

    FirstAdministrator(
            IdentityService identities,
            AuthorizationService authorizations,
            @Value("${NAMNDBESOK_ADMIN_USER:admin}") String userId,
            @Value("${NAMNDBESOK_ADMIN_PASSWORD:${namndbesok.demo.password:}}") String password) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.userId = userId;
        this.password = password;
    }

    /** Runs before the web server listens. */
    @Override
    public void afterSingletonsInstantiated() {
        if (identities.createUserQuery().memberOfGroup(Groups.ADMINISTRATORS).count() == 0) {
            makeGroup();
            makeUser();
            identities.createMembership(userId, Groups.ADMINISTRATORS);
        }
        grantEverything();
    }

    private void makeGroup() {
        if (identities.createGroupQuery().groupId(Groups.ADMINISTRATORS).count() == 0) {
            Group group = identities.newGroup(Groups.ADMINISTRATORS);
            group.setName("Administratörer");
            group.setType("SYSTEM");
            identities.saveGroup(group);
        }
    }

    private void makeUser() {
        if (password.isEmpty()) {
            throw new NoAdministrator(NoAdministrator.Reason.MISSING);
        }
        User known = identities.createUserQuery().userId(userId).singleResult();
        User user = known == null ? newUser() : known;
        if (!identities.checkPasswordAgainstPolicy(password, user).isValid()) {
            throw new NoAdministrator(NoAdministrator.Reason.TOO_WEAK);
        }
        user.setPassword(password);
        identities.saveUser(user);
    }

    private User newUser() {
        User user = identities.newUser(userId);
        user.setFirstName("Administratör");
        user.setLastName("Nämndbesök");
        return user;
    }

    /** As the engine's own administrator plug-in does it. */
    private void grantEverything() {
        for (Resource resource : Resources.values()) {
            boolean granted = authorizations
                            .createAuthorizationQuery()
                            .groupIdIn(Groups.ADMINISTRATORS)
                            .resourceType(resource)
                            .resourceId(Authorization.ANY)
                            .count()
                    > 0;
            if (!granted) {
                grant(resource);
            }
        }
    }

    private void grant(Resource resource) {
        Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setGroupId(Groups.ADMINISTRATORS);
        all.setResource(resource);
        all.setResourceId(Authorization.ANY);
        all.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(all);
    }
}
