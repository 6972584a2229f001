package se.namndbesok.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/register.md describes every key that the readers of the register's files know. */
class RegisterDocumentTest {

    /** How the readers ask for a key: by its name, from the map that it is in. */
    private static final Pattern KEY = Pattern.compile(
            "(?:\\.(?:required|optional|map|maps|scalars|oneOrMore|has)\\(|present\\([a-z]+, |atLeastAndMost\\([a-z]+, )\\s*\"(\\w+)\"(?:, \"(\\w+)\")?");

    @Test
    @DisplayName("No key of the register's files is undocumented")
    void everyKey() {
        Set<String> keys = keys();
        assertThat(keys).hasSizeGreaterThan(120).contains("claimIn", "claimDeadline", "themes", "oversubscription");
        String document = text(Path.of("docs/register.md"));
        assertThat(keys.stream().filter(key -> !Pattern.compile("(?<!\\w)" + key + "(?!\\w)")
                        .matcher(document)
                        .find()))
                .isEmpty();
    }

    private static Set<String> keys() {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/se/namndbesok/register"))) {
            return files.map(RegisterDocumentTest::text)
                    .filter(java -> java.contains("YamlMap"))
                    .flatMap(java -> KEY.matcher(java).results())
                    .flatMap(RegisterDocumentTest::named)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<String> named(MatchResult found) {
        return Stream.of(found.group(1), found.group(2)).filter(key -> key != null);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
