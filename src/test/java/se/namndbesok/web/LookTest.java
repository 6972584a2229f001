package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What a look at a page finds. */
@NeedsChromium
class LookTest {

    @Test
    void findsEnglishAndWhatAxeFinds() {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.browserOf(Chromium.Screen.DESK).newPage();
            page.setContent("<html lang='en'><title>Sida</title><main><h1>Sida</h1><input type='text'></main>"
                    + "<p>Field is required.</p><button><i></i></button>");
            Look.at(page, "sida");
            Look.atTasklist(page);

            assertThat(Look.faults())
                    .hasSize(3)
                    .anyMatch(fault -> fault.startsWith("sida: English: Field is required."))
                    .anyMatch(fault -> fault.contains("not Swedish"))
                    .anyMatch(fault -> fault.contains("label (critical)"));
            assertThat(Look.faultsOfTasklist()).anyMatch(fault -> fault.startsWith("button-name"));
            assertThat(Look.faults()).isEmpty();
        }
    }
}
