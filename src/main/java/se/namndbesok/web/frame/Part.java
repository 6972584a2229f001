package se.namndbesok.web.frame;

import se.namndbesok.register.Role;

/** What somebody is to a board, as far as the pages differ by it. */
public enum Part {
    POLITICIAN,
    /** The chair and the vice chair. */
    PRESIDIUM,
    SECRETARY,
    REGISTRAR,
    UNIT_MANAGER,
    DEPARTMENT_HEAD,
    HEAD_OF_ADMINISTRATION,
    QUALITY_STRATEGIST,
    RECORDS_OFFICER,
    /** Of the engine, and of no board. */
    ADMINISTRATOR;

    /** A provider's manager sees of the pages what the municipality's own do. */
    static Part of(Role role) {
        return switch (role) {
            case BOARD_SECRETARY -> SECRETARY;
            case REGISTRAR -> REGISTRAR;
            case UNIT_MANAGER, PROVIDER_MANAGER -> UNIT_MANAGER;
            case DEPARTMENT_HEAD -> DEPARTMENT_HEAD;
            case HEAD_OF_ADMINISTRATION -> HEAD_OF_ADMINISTRATION;
            case QUALITY_STRATEGIST -> QUALITY_STRATEGIST;
            case RECORDS_OFFICER -> RECORDS_OFFICER;
        };
    }
}
