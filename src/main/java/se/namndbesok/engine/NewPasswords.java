package se.namndbesok.engine;

import java.security.SecureRandom;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first password of a person: in the demonstration the same for all, else one that nobody knows until an
 * administrator sets another.
 */
@Component
class NewPasswords {

    private static final String SIGNS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!-_.:;+*#";
    private static final int LENGTH = 24;
    private static final int ATTEMPTS = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final IdentityService identities;
    private final String demoPassword;

    NewPasswords(IdentityService identities, @Value("${namndbesok.demo.password:}") String demoPassword) {
        this.identities = identities;
        this.demoPassword = demoPassword;
    }

    String of(User user) {
        return demoPassword.isEmpty() ? unknowable(user) : demoPassword;
    }

    /** Tries until the policy is content: it refuses passwords that contain a name, which may be as short as "Bo". */
    private String unknowable(User user) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String candidate = candidate();
            if (identities.checkPasswordAgainstPolicy(candidate, user).isValid()) {
                return candidate;
            }
        }
        throw new IllegalStateException("The password policy refuses every password for user " + user.getId());
    }

    private String candidate() {
        StringBuilder candidate = new StringBuilder();
        random.ints(LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).forEach(candidate::append);
        return candidate.toString();
    }
}
