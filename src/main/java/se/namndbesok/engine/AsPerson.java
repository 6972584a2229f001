package se.namndbesok.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Calls the engine in the name of a person, so that it allows what that person may and nothing more. */
@Component
public class AsPerson {

    private final IdentityService identities;
    private final EngineUsers users;

    AsPerson(IdentityService identities, EngineUsers users) {
        this.identities = identities;
        this.users = users;
    }

    public <T> T call(String userId, Supplier<T> command) {
        Authentication before = identities.getCurrentAuthentication();
        try {
            identities.setAuthentication(userId, users.groupsOf(userId), users.tenantsOf(userId));
            return command.get();
        } finally {
            if (before == null) {
                identities.clearAuthentication();
            } else {
                identities.setAuthentication(before);
            }
        }
    }
}
