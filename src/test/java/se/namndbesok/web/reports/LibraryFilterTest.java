package se.namndbesok.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody looks for goes along from page to page, whatever signs it is made of. */
class LibraryFilterTest {

    private static final Map<String, String> ASKED =
            Map.of("ord", "a&b+% å{x}", "enhet", "", "ar", "2027", "tema", "Mat och måltider", "olast", "true");

    @Test
    @DisplayName("The next page and the file ask the same, and leave out what is not asked")
    void goesAlong() {
        String same = "ord=a%26b%2B%25+%C3%A5%7Bx%7D&ar=2027&tema=Mat+och+m%C3%A5ltider&olast=true";
        LibraryFilter filter = LibraryFilter.of(ASKED);
        assertThat(filter.pageAt(3)).isEqualTo("/rapporter?" + same + "&sida=3");
        assertThat(filter.fileAt("csv")).isEqualTo("/rapporter/rapporter.csv?" + same);
        assertThat(LibraryFilter.of(Map.of()).fileAt("xlsx")).isEqualTo("/rapporter/rapporter.xlsx?");
    }

    @Test
    @DisplayName("Beyond the last page is the last, and an empty list has one page")
    void lastPage() {
        LibraryFilter far = LibraryFilter.of(Map.of("sida", "999999"));
        assertThat(far.within(51).page()).isEqualTo(2);
        assertThat(far.within(50).page()).isEqualTo(1); // two full pages: the first is 0
        assertThat(far.within(0).page()).isZero();
        assertThat(LibraryFilter.of(Map.of("sida", "1")).within(9000).page()).isEqualTo(1);
    }

    @Test
    @DisplayName("To turn pages or to send the form empty is no question")
    void isAsked() {
        assertThat(LibraryFilter.of(Map.of("sida", "3", "ord", " ", "enhet", ""))
                        .isAsked())
                .isFalse();
        assertThat(LibraryFilter.of(Map.of("ar", "2027")).isAsked()).isTrue();
        assertThat(LibraryFilter.of(Map.of("olast", "true")).isAsked()).isTrue();
        assertThat(LibraryFilter.of(Map.of("ord", "mat")).isAsked()).isTrue();
    }
}
