package se.namndbesok.web.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.PolicyHeader.Category;
import se.namndbesok.register.PolicyHeader.Retention;
import se.namndbesok.register.PolicyHeader.ReviewOn;
import se.namndbesok.register.Role;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.StudyVisitRules.Oversubscription;

/** What there is to choose among in the forms of governing documents and units: codes of the files by their words. */
@Component
class PolicyChoices {

    private static final List<String> YEARS = List.of("P1Y", "P2Y", "P3Y", "P4Y");

    private final JdbcClient jdbc;
    private final Words words;

    PolicyChoices(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Map<String, String> of(RegisterField field, Board board) {
        return switch (field) {
            case OWNER, PROPOSED_BY ->
                texts(Stream.concat(Stream.of(SeatKind.CHAIR.swedish()), roles()), words::holder);
            case CATEGORY -> texts(Stream.of(Category.values()).map(Category::swedish), words::sentence);
            case RETENTION -> named(field, Retention.values());
            case REVIEW_ON -> named(field, ReviewOn.values());
            case REVIEW_EVERY -> texts(YEARS.stream(), code -> words.choice(field, code));
            case TOO_MANY -> named(field, Oversubscription.values());
            case BOOKED_BY -> coded(field, "CONTACT_POLITICIAN", "LEAD_CONTACT_POLITICIAN");
            case SIGNATURES -> coded(field, "NONE", "ALL_ATTENDING");
            case PROVIDER_KIND -> providers();
            case ADOPTER -> adopters(board);
            default -> field.kind() == FieldKind.YES_NO ? coded("YES_NO", "true", "false") : Map.of();
        };
    }

    private static Stream<String> roles() {
        return Stream.of(Role.values()).map(Role::swedish);
    }

    private Map<String, String> adopters(Board board) {
        Map<String, String> adopters = new LinkedHashMap<>(Map.of(board.id(), board.name()));
        String head = Role.HEAD_OF_ADMINISTRATION.swedish();
        adopters.put(head, words.holder(head));
        return adopters;
    }

    /** The municipality's own kinds too. */
    private Map<String, String> providers() {
        Stream<String> own = jdbc
                .sql("select distinct provider_type from unit where provider_type is not null order by provider_type")
                .query(String.class)
                .list()
                .stream();
        return texts(Stream.concat(Stream.of("PRIVATE", "NON_PROFIT"), own).distinct(), words::providerKind);
    }

    private Map<String, String> named(RegisterField field, Enum<?>[] codes) {
        return texts(Stream.of(codes).map(Enum::name), code -> words.choice(field, code));
    }

    private Map<String, String> coded(RegisterField field, String... codes) {
        return texts(Stream.of(codes), code -> words.choice(field, code));
    }

    private Map<String, String> coded(String field, String... codes) {
        return texts(Stream.of(codes), code -> words.get("choice." + field + "." + code));
    }

    private static Map<String, String> texts(Stream<String> codes, java.util.function.UnaryOperator<String> word) {
        Map<String, String> texts = new LinkedHashMap<>();
        codes.forEach(code -> texts.put(code, word.apply(code)));
        return texts;
    }
}
