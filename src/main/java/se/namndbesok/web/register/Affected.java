package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything under way that a load of the register may do something to. */
@Component
class Affected {

    private final List<RegisterEffect<?>> effects;

    Affected(List<RegisterEffect<?>> effects) {
        this.effects = effects;
    }

    /** What each of the effects sees. */
    List<Object> look() {
        return effects.stream().map(effect -> (Object) effect.look()).collect(Collectors.toList());
    }

    List<String> between(List<Object> before, List<Object> after) {
        List<String> all = new ArrayList<>();
        for (int place = 0; place < effects.size(); place++) {
            all.addAll(between(effects.get(place), before.get(place), after.get(place)));
        }
        return all.stream().distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private static <S> List<String> between(RegisterEffect<S> effect, Object before, Object after) {
        return effect.between((S) before, (S) after);
    }
}
