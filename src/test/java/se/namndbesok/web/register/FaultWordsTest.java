package se.namndbesok.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** No key of the files reaches a form. */
class FaultWordsTest {

    @Test
    @DisplayName("Whatever key or code stands in parentheses in a text about the files is left out at a form")
    void keysInParentheses() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("messages_sv.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("register."))
                        .map(key -> FaultWords.withoutKeys(texts.getProperty(key))))
                .hasSizeGreaterThan(100)
                .noneMatch(text -> text.matches(".*\\((\\p{Ll}+\\p{Lu}\\p{L}*|[a-z]+|\\p{Lu}[\\p{Lu}_]+)\\).*"));
    }
}
