package se.namndbesok.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    @ParameterizedTest
    @DisplayName("AC-23 Personal identity and coordination numbers stop, however they are written")
    @ValueSource(
            strings = {
                "19121212-1212", // the customary test number
                "121212-1212",
                "121212+1212", // over a hundred years old
                "1212121212",
                "191212121212",
                "19121212 1212",
                "121212 1212",
                "19121212 - 1212",
                "1912-12-12-1212",
                "121212\u00A01212", // NBSP
                "121212–1212", // en dash
                "121212—1212", // em dash
                "121212‑1212", // non-breaking hyphen
                "121212−1212", // minus
                "121212\u00AD1212", // soft hyphen
                "12\u200B1212-12\u200D12", // zero width signs between
                "１９１２１２１２－１２１２", // full width
                "١٢١٢١٢-١٢١٢", // Arabic-Indic digits
                "121272-1219", // coordination number: day + 60
                "19121272-1219",
                "Hon, 19121212-1212, trivs.",
                "pnr19121212-1212och",
                "(121212-1212)",
                "Tel 08-123 45 67. 121212-1212.",
                "Rad ett\r\n121212-1212\r\nrad tre",
                "2027 121212-1212",
                "0701234567 och 121212-1212",
                "0701010100" // born in 2007; nothing says that it is a phone,
            })
    void identityNumbersStop(String text) {
        assertThat(TextCheck.check(text, false)).contains(Finding.stop("err.pnr"));
    }

    @ParameterizedTest
    @DisplayName("AC-23 Other numbers are not taken for personal identity numbers")
    @ValueSource(
            strings = {
                "121212-1213", // wrong check digit
                "121312-1211", // no thirteenth month
                "121232-1218", // no day 32
                "121292-1215", // no coordination day 92
                "0701234567",
                "070-123 45 67",
                "mobil 0701010100", // would pass as born in 2007
                "+46 70 123 45 67",
                "08-12 12 12 12",
                "ON021-19 700",
                "SN15/33-709",
                "SN15/15-735",
                "ON 2027/0058",
                "2027-03-16",
                "2027-03-16 kl. 13.15–15.15",
                "20270316",
                "16 mars 2027 kl. 13:15-15:15",
                "556016-0680", // a company
                "5050-1055", // a bank account
                "faktura 9912121212121",
                "c121212121212121212121212121212121212121212121212121212121212121", // a fingerprint
                "abcdef01 21212121 21212121 21212121 21212121 21212121 21212121 21212121",
                "12121212-1212-4121-8121-a21212121212",
                "100 000 kr, 121 212 121 212",
                "",
            })
    void otherNumbersPass(String text) {
        assertThat(TextCheck.check(text, false)).doesNotContain(Finding.stop("err.pnr"));
    }
}
