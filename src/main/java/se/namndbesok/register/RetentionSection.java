package se.namndbesok.register;

import java.util.Set;

/** The section retention: kinds of documents that a board has decided to dispose of. Reports are in no such decision. */
final class RetentionSection {

    private static final Set<String> REPORTS = Set.of("REPORT", "RETURNED_REPORT", "RESTRICTED_REPORT");

    private RetentionSection() {}

    static void rule(YamlMap map, Reading reading) {
        String board = map.required("board").asksFor(Thing.BOARD);
        Scalar written = map.required("documents");
        boolean isReport = !written.isAbsent() && REPORTS.contains(written.value());
        if (isReport) {
            written.fault("retention-report");
        }
        String kind = isReport ? null : written.oneOf("BOARD_PACKET", "PAPER_ORIGINAL", "SIGN_UP_LIST");
        Scalar keep = map.required("keepYears");
        int years = keep.number(0);
        if (!keep.isAbsent() && years < 1) {
            keep.fault("retention-years");
        }
        String decision = map.required("decision").text();
        map.close();
        boolean isTwice = reading.content().retention.stream()
                .anyMatch(rule -> rule.boardId().equals(board) && rule.kind().equals(kind));
        if (isTwice) {
            written.fault("retention-twice", "board", board);
        } else if (board != null && kind != null && decision != null) {
            reading.content().retention.add(new RetentionRule(board, kind, years, decision));
        }
    }
}
