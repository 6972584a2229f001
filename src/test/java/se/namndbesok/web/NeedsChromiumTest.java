package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without Chromium the browser tests are skipped at home and fail in CI; never are they skipped unseen. */
class NeedsChromiumTest {

    @ParameterizedTest
    @CsvSource({"true, false", "true, true", "false, true"})
    void runs(boolean isThere, boolean isCi) {
        assertThat(NeedsChromium.Condition.answer(isThere, isCi).isDisabled()).isFalse();
    }

    @Test
    void isSkippedAtHome() {
        assertThat(NeedsChromium.Condition.answer(false, false)).satisfies(answer -> {
            assertThat(answer.isDisabled()).isTrue();
            assertThat(answer.getReason().orElseThrow()).contains("/usr/bin/chromium", "apt-get install");
        });
    }
}
