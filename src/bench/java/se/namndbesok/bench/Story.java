package se.namndbesok.bench;

import java.util.List;
import java.util.Map;

/** A visit that takes place and reaches the board: who takes part, and what the policy makes of it. */
record Story(String assignment, List<String> politicians, String manager, String secretary, String meeting) {

    static final Story POLICY_A = new Story("ka-1", List.of("on-03"), "osten.vretmyr", "ellinor.vassmyr", "ON-2027-04-21");

    static final Story POLICY_B =
            new Story("ka-7", List.of("sn-05", "sn-07"), "siv.bergvinge", "karljohan.lovfors", "SN-2027-04-27");

    private static final String TEXT =
            """
            De flesta säger att de känner sig trygga, både dag och natt. Personalen kommer snabbt när någon ringer.

            Som svar på frågan om vad som skapar trygghet nämns kända ansikten, lugna måltider och att larmet fungerar. \
            Flera önskar fler promenader och att matsalen får bättre ljus.""";

    String policy() {
        return companions().isEmpty() ? "A" : "B";
    }

    String lead() {
        return politicians.get(0);
    }

    List<String> companions() {
        return politicians.subList(1, politicians.size());
    }

    /** The answers of the report's form. */
    Map<String, Object> report() {
        return companions().isEmpty()
                ? Map.of("safety", TEXT, "wellbeing", TEXT, "improvements", TEXT)
                : Map.of("place", "Hamnen", "reportText", TEXT + "\n\n" + TEXT, "considered", true);
    }
}
