package se.namndbesok.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The codes that the files use for our enums, in an order fit for a fault text. */
final class Codes {

    static final Map<String, Role> ROLES = of(List.of(Role.values()), Role::swedish);
    static final Map<String, SeatKind> SEATS = of(List.of(SeatKind.values()), SeatKind::swedish);
    static final Map<String, PolicyHeader.Category> CATEGORIES =
            of(List.of(PolicyHeader.Category.values()), PolicyHeader.Category::swedish);
    static final Map<String, PolicyHeader.Stage> STAGES =
            of(List.of(PolicyHeader.Stage.values()), PolicyHeader.Stage::swedish);

    private Codes() {}

    static <T> Map<String, T> of(Collection<T> values, Function<T, String> code) {
        Map<String, T> codes = new LinkedHashMap<>();
        values.forEach(value -> codes.put(code.apply(value), value));
        return codes;
    }

    static <E extends Enum<E>> Map<String, E> named(Class<E> type) {
        return of(List.of(type.getEnumConstants()), Enum::name);
    }
}
