package se.namndbesok.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of people that tasks and permissions go to. */
public final class Groups {

    public static final String POLITICIANS = "politicians";
    public static final String CHAIRS = "chairs";
    public static final String UNIT_MANAGERS = "unit-managers";
    public static final String BOARD_SECRETARIES = "board-secretaries";
    public static final String REGISTRARS = "registrars";
    public static final String HEADS_OF_ADMINISTRATION = "heads-of-administration";
    public static final String DEPARTMENT_HEADS = "department-heads";
    public static final String QUALITY_STRATEGISTS = "quality-strategists";
    public static final String RECORDS_OFFICERS = "records-officers";
    public static final String ADMINISTRATORS = "camunda-admin";

    /** Programs of the municipality that call /engine-rest. */
    public static final String INTEGRATION = "integration";

    private Groups() {}

    /** The groups that the register fills, with the names people see. */
    static Map<String, String> ofTheRegister() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(POLITICIANS, "Förtroendevalda");
        names.put(CHAIRS, "Ordförande och vice ordförande");
        names.put(UNIT_MANAGERS, "Enhetschefer");
        names.put(BOARD_SECRETARIES, "Nämndsekreterare");
        names.put(REGISTRARS, "Registratorer");
        names.put(HEADS_OF_ADMINISTRATION, "Förvaltningschefer");
        names.put(DEPARTMENT_HEADS, "Avdelningschefer");
        names.put(QUALITY_STRATEGISTS, "Kvalitetsstrateger");
        names.put(RECORDS_OFFICERS, "Arkivansvariga");
        return names;
    }
}
