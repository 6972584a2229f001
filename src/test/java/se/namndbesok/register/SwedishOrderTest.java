package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwedishOrderTest {

    @Test
    void followsTheAlphabet() {
        assertThat(Stream.of("Östen", "Ärla", "Åke", "Zita", "Wallin", "Vretmyr", "Anna-Lisa", "Annalisa", "anna")
                        .map(name -> new Person(name, name, "", false))
                        .sorted(SwedishOrder.byName())
                        .map(Person::name))
                .containsExactly("anna", "Annalisa", "Anna-Lisa", "Vretmyr", "Wallin", "Zita", "Åke", "Ärla", "Östen");
    }
}
