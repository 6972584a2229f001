package se.namndbesok.web.register;

import java.time.LocalDate;
import java.util.List;

/** How one part of a board's register is read: always in the same number of statements, however many rows there are. */
interface RegisterTable {

    RegisterPart part();

    /** The cells' texts in the order of the part's columns; an absent fact is an empty text. */
    List<List<String>> rows(String boardId, LocalDate today);
}
