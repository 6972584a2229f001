package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.util.ReflectionTestUtils;

/** What the page says of a file that it does not take (E19). */
class PaperPagesTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', page.paper.noFile",
                "GIF89a, page.paper.wrongKind",
                "<script>, page.paper.wrongKind",
                "%PDF-1.7 ok, null"
            },
            nullValues = "null")
    @DisplayName("E19 A file is refused by what it is, not by what it is called")
    void faults(String content, String fault) {
        assertThat(fault(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(fault);
    }

    @org.junit.jupiter.api.Test
    @DisplayName("E19 Ten megabytes are taken, one byte more is not")
    void size() {
        byte[] largest = new byte[PaperPages.LARGEST_MB * 1024 * 1024];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.UTF_8), 0, largest, 0, 5);
        assertThat(fault(largest)).isNull();
        assertThat(fault(new byte[largest.length + 1])).isEqualTo("page.paper.tooLarge");
    }

    private static String fault(byte[] content) {
        return (String) ReflectionTestUtils.invokeMethod(
                PaperPages.class, "fault", new MockMultipartFile("fil", "rapport.pdf", "application/pdf", content));
    }
}
