package se.namndbesok.qualitydigest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.namndbesok.qualitydigest.SmallGroups.Group;

/** No group says what fewer than three reports say, neither by itself nor by what is left of the whole (AC-34). */
class SmallGroupsTest {

    private static Map<String, Integer> counts(String kinds) {
        Map<String, Integer> counts = new TreeMap<>();
        Stream.of(kinds.split(" "))
                .filter(kind -> !kind.isEmpty())
                .forEach(kind -> counts.put(kind.split("=")[0], Integer.valueOf(kind.split("=")[1])));
        return counts;
    }

    private static String told(List<Group> groups) {
        return groups.stream()
                .map(group -> String.join("+", group.kinds()) + "=" + group.reports())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "A=3, A=3", //                        just enough
        "A=2, ''", //                         too few even together
        "A=1 B=1, ''", //
        "A=2 B=1, A+B=3", //                  small ones together
        "A=5 B=4, A=5 B=4", //                each large enough
        "A=5 B=2, A+B=7", //                  the rest of 7 without A=5 would be B's 2
        "A=5 B=3 C=2, A=5 B+C=5", //          the smallest large one joins, not more
        "A=4 B=3 C=1, A=4 B+C=4", //
        "A=9 B=2 C=1, A=9 B+C=3", //          the small ones are enough by themselves
        "A=3 B=1 C=1 D=1, A=3 B+C+D=3", //
        "A=3 B=0, A=3", //                    nothing said, nothing to hide
        "B=3 A=3 C=1, B=3 A+C=4", //          of equal ones the first by name
        "'', ''", //
    })
    @DisplayName("AC-34 Which kinds of units are shown together")
    void together(String kinds, String expected) {
        assertThat(told(SmallGroups.of(counts(kinds), 3))).isEqualTo(expected);
    }

    @Test
    @DisplayName("AC-34 Whatever the numbers: no group under three, nothing left out, nothing twice")
    void always() {
        for (int a = 0; a <= 4; a++) {
            for (int b = 0; b <= 4; b++) {
                for (int c = 0; c <= 4; c++) {
                    for (int d = 0; d <= 4; d++) {
                        check(Map.of("A", a, "B", b, "C", c, "D", d));
                    }
                }
            }
        }
    }

    private static void check(Map<String, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Group> groups = SmallGroups.of(counts, 3);
        assertThat(groups).as(counts.toString()).allMatch(group -> group.reports() >= 3);
        assertThat(groups.stream().mapToInt(Group::reports).sum())
                .as(counts.toString())
                .isEqualTo(total < 3 ? 0 : total);
        assertThat(groups.stream().flatMap(group -> group.kinds().stream()).toList())
                .doesNotHaveDuplicates();
    }
}
