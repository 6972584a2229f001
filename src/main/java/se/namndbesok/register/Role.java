package se.namndbesok.register;

import java.util.Arrays;
import java.util.Optional;

/** What officials are to a board; the Swedish code is what the register files say. */
public enum Role {
    BOARD_SECRETARY("NAMNDSEKRETERARE"),
    REGISTRAR("REGISTRATOR"),
    HEAD_OF_ADMINISTRATION("FORVALTNINGSCHEF"),
    DEPARTMENT_HEAD("AVDELNINGSCHEF"),
    UNIT_MANAGER("ENHETSCHEF"),
    PROVIDER_MANAGER("UTFORARCHEF"),
    QUALITY_STRATEGIST("KVALITETSSTRATEG"),
    RECORDS_OFFICER("ARKIVANSVARIG");

    private final String swedish;

    Role(String swedish) {
        this.swedish = swedish;
    }

    /** The role of a Swedish code; an unknown code is an {@link IllegalArgumentException}. */
    public static Role ofSwedish(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No role has the code " + code));
    }

    static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.swedish.equals(code)).findFirst();
    }

    public String swedish() {
        return swedish;
    }
}
