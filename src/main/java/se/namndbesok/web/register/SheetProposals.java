package se.namndbesok.web.register;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.register.Board;
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterEdit;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterFiles;
import se.namndbesok.register.RegisterOrigin.Source;
import se.namndbesok.register.RegisterRefused;
import se.namndbesok.register.Role;
import se.namndbesok.register.SeatKind;
import se.namndbesok.register.ThingEdit;
import se.namndbesok.web.register.ProposedLoad.Wish;

/** From a filled-in sheet to what it would do, or to what is wrong with it, row by row. */
@Component
class SheetProposals {

    private static final int MOST = 2000;

    private final SheetRows now;
    private final RegisterFiles files;
    private final ProposedLoads loads;
    private final RegisterChoices choices;
    private final SheetMarks marks;
    private final Words words;

    SheetProposals(
            SheetRows now,
            RegisterFiles files,
            ProposedLoads loads,
            RegisterChoices choices,
            SheetMarks marks,
            Words words) {
        this.now = now;
        this.files = files;
        this.loads = loads;
        this.choices = choices;
        this.marks = marks;
        this.words = words;
    }

    /** @param load null where there are faults */
    record Outcome(ProposedLoad load, List<String> faults) {}

    /** @param rows those that are not as they were taken down */
    private record Filled(SheetEdit edit, List<CsvText.Row> rows) {}

    Outcome propose(RegisterSheet sheet, Board board, String text, HttpSession session) {
        List<CsvText.Row> rows = CsvText.rows(text);
        List<String> faults = wrong(sheet, rows);
        if (!faults.isEmpty()) {
            return new Outcome(null, faults);
        }
        boolean isUnmarked = rows.get(0).cells().size() == sheet.columns().size();
        SheetMarks.Taken taken = marks.taken(sheet, rows.subList(1, rows.size()), now.of(sheet, board));
        Filled filled = new Filled(new SheetEdit(sheet, board, codes(board)), taken.touched());
        try {
            UnaryOperator<List<RegisterFile>> edit =
                    before -> edited(filled, before).files();
            Wish wish = new Wish(Source.TABLE, edit, taken.overtaken().orElse(null), isUnmarked, null);
            return new Outcome(loads.propose(wish, session), List.of());
        } catch (RegisterRefused refused) {
            RegisterEdit edited = edited(filled, files.all());
            return new Outcome(
                    null,
                    refused.faults().stream()
                            .map(fault -> inWords(filled, fault, edited))
                            .distinct()
                            .toList());
        }
    }

    private RegisterEdit edited(Filled filled, List<RegisterFile> before) {
        RegisterEdit edit = new RegisterEdit(before);
        filled.edit()
                .write(
                        filled.rows(),
                        now.of(filled.edit().sheet(), filled.edit().board()),
                        edit);
        return edit;
    }

    List<String> heads(RegisterSheet sheet) {
        return sheet.columns().stream().map(key -> words.get("sheet." + key)).toList();
    }

    private List<String> wrong(RegisterSheet sheet, List<CsvText.Row> rows) {
        String heads = String.join(";", heads(sheet));
        List<String> first = rows.isEmpty() ? List.of() : rows.get(0).cells();
        String said = first.stream().map(String::strip).collect(Collectors.joining(";"));
        if (!said.equals(heads) && !said.equals(heads + ";" + words.get("sheet.mark"))) {
            return List.of(words.get("sheet.heads", "heads", heads));
        }
        if (rows.size() > MOST + 1) {
            return List.of(words.get("sheet.many", "most", MOST));
        }
        Set<String> ids = new HashSet<>();
        return rows.stream().skip(1).flatMap(row -> wrong(row, first, ids)).toList();
    }

    private Stream<String> wrong(CsvText.Row row, List<String> heads, Set<String> ids) {
        if (row.cell(0).isEmpty()) {
            return Stream.of(words.get("sheet.no-id", "row", row.line()));
        }
        if (!ids.add(row.cell(0))) {
            return Stream.of(words.get("sheet.twice", "row", row.line(), "id", row.cell(0)));
        }
        return row.cells().size() > heads.size()
                ? Stream.of(words.get("sheet.wide", "row", row.line(), "columns", heads.size()))
                : Stream.empty();
    }

    private Map<String, String> codes(Board board) {
        Map<String, String> codes = new HashMap<>();
        choices.of(RegisterField.UNIT_KIND, board)
                .forEach((code, word) -> codes.put(word.toLowerCase(Locale.ROOT), code));
        Stream.of(SeatKind.values())
                .forEach(kind -> codes.put(words.seat(kind.name()).toLowerCase(Locale.ROOT), kind.swedish()));
        Stream.of(Role.values())
                .forEach(role -> codes.put(words.role(role.name()).toLowerCase(Locale.ROOT), role.swedish()));
        return codes;
    }

    /** As in "Rad 3: Från: …": the row of the sheet and its head, in place of the file's line and key. */
    private String inWords(Filled filled, Fault fault, RegisterEdit edited) {
        String key = fault.key();
        boolean isColumn = key != null && filled.edit().sheet().columns().contains(key);
        String plain = words.forCodes(FaultWords.withoutKeys(fault.message()));
        String text =
                isColumn && plain.startsWith(key) ? words.get("sheet." + key) + plain.substring(key.length()) : plain;
        return ThingEdit.at(edited, filled.edit().sheet().section(), "id", fault)
                .flatMap(id -> filled.rows().stream()
                        .filter(row -> row.cell(0).equals(id))
                        .findFirst())
                .map(row -> words.get("sheet.fault", "row", row.line(), "fault", text))
                .orElse(text);
    }
}
