package se.namndbesok.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The engine's users as the users of the whole application; the engine's own delay after wrong passwords is kept. */
@Component
class EngineUsers implements AuthenticationProvider {

    private static final int LONGEST = 200;

    private final IdentityService identities;

    EngineUsers(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userId = attempt.getName().trim();
        if (!isPasswordRight(userId, String.valueOf(attempt.getCredentials()))) {
            // One text for an unknown user, a wrong password and a delayed account: nobody learns who has an account.
            throw new BadCredentialsException("Wrong user or password");
        }
        return new UsernamePasswordAuthenticationToken(
                userId,
                null,
                groupsOf(userId).stream().map(SimpleGrantedAuthority::new).toList());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    List<String> groupsOf(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    boolean isMember(String userId, String... groupIds) {
        return identities
                        .createGroupQuery()
                        .groupMember(userId)
                        .groupIdIn(groupIds)
                        .count()
                > 0;
    }

    List<String> tenantsOf(String userId) {
        return identities.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(tenant -> tenant.getId())
                .toList();
    }

    private boolean isPasswordRight(String userId, String password) {
        if (userId.isEmpty() || userId.length() > LONGEST || password.length() > LONGEST) {
            return false;
        }
        try {
            return identities.checkPassword(userId, password);
        } catch (org.camunda.bpm.engine.AuthenticationException delayed) {
            return false;
        }
    }
}
