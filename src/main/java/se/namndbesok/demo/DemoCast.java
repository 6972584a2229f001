package se.namndbesok.demo;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.People;
import se.namndbesok.web.DemoPeople;

/** The people who have something to do when the demonstration starts; their roles are demo.role.* in messages_sv.properties. */
@Component
@Profile("demo")
class DemoCast implements DemoPeople {

    private static final List<String> IN_ORDER = List.of(
            "on-03",
            "on-05",
            "on-01",
            "osten.vretmyr",
            "ellinor.vassmyr",
            "gun.sandmyr",
            "leila.norrhage",
            "sn-05",
            "sn-07",
            "siv.bergvinge",
            "karljohan.lovfors",
            "jenny.hagbro",
            "tomas.rosmyr");

    private final People people;
    private final Texts texts;
    private final String administrator;
    private final String password;

    DemoCast(
            People people,
            Texts texts,
            @Value("${NAMNDBESOK_ADMIN_USER:admin}") String administrator,
            @Value("${namndbesok.demo.password:}") String password) {
        this.people = people;
        this.texts = texts;
        this.administrator = administrator;
        this.password = password;
    }

    @Override
    public List<DemoPerson> all() {
        Stream<DemoPerson> cast = IN_ORDER.stream()
                .flatMap(id -> people.find(id).stream())
                .map(person -> new DemoPerson(person.id(), person.name(), texts.get("demo.role." + person.id())));
        DemoPerson admin =
                new DemoPerson(administrator, texts.get("demo.administrator"), texts.get("demo.administrator.role"));
        return Stream.concat(cast, Stream.of(admin)).toList();
    }

    @Override
    public String password() {
        return password;
    }
}
