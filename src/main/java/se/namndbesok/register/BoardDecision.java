package se.namndbesok.register;

import java.time.LocalDate;
import java.util.List;

/** A decision by the board that concerns some units, for a politician to tell about at the visit (B-10). */
public record BoardDecision(
        String id, String boardId, LocalDate date, String paragraph, String heading, List<String> unitIds) {}
