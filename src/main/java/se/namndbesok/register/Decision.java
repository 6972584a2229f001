package se.namndbesok.register;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Where the board decided something: the meeting's date and the item number as text, as in "§ 9". */
public record Decision(LocalDate date, String paragraph) {

    /** One paragraph or several: "§ 41", "§§ 41–43", "§ 41, § 44". */
    private static final Pattern PARAGRAPH = Pattern.compile("§§? ?\\d{1,4}[\\d §,–-]{0,40}");

    /** Whether a person has typed a paragraph as it stands in minutes. */
    public static boolean isParagraph(String typed) {
        return PARAGRAPH.matcher(typed).matches();
    }
}
