package se.namndbesok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.namndbesok.Texts;

/** A board packet as its template prints it: every value a ready text. */
final class PacketView {

    private final BoardPacket packet;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    PacketView(BoardPacket packet, Texts texts) {
        this.packet = packet;
        this.texts = texts;
        packet.entries().forEach(entry -> rows.add(row(entry, rows.size() + 1)));
        packet.missing().forEach(missing -> rows.add(row(missing, rows.size() + 1)));
    }

    /** One row of the list in front; no paper means that the report is missing. */
    record Row(
            String number,
            String unit,
            String visited,
            String authors,
            String registryNumber,
            String fileName,
            String sha256,
            PaperView paper) {}

    public BoardPacket packet() {
        return packet;
    }

    public String windowTitle() {
        return packet.heading() + ", " + packet.board() + ", " + meeting();
    }

    /** The list, then each report. */
    public List<Bookmark> bookmarks() {
        Stream<Bookmark> list = Stream.of(new Bookmark(packet.heading(), "#lista"));
        Stream<Bookmark> reports = reports().stream()
                .map(row -> new Bookmark(
                        row.number() + ". " + row.unit() + ", " + row.visited(),
                        "#" + row.paper().anchor()));
        return Stream.concat(list, reports).toList();
    }

    public String meeting() {
        return packet.meeting().toString();
    }

    /** The reports and then the missing ones, numbered through. */
    public List<Row> rows() {
        return rows;
    }

    /** The rows with a report. */
    public List<Row> reports() {
        return rows.stream().filter(row -> row.paper() != null).toList();
    }

    private Row row(BoardPacket.Entry entry, int number) {
        return new Row(
                String.valueOf(number),
                entry.unit(),
                entry.visited().toString(),
                entry.authors(),
                registryNumber(entry),
                entry.document().fileName(),
                entry.document().readableSha256(),
                new PaperView(entry.paper(), number, texts));
    }

    private Row row(BoardPacket.Missing missing, int number) {
        String visited = missing.visited().toString();
        return new Row(String.valueOf(number), missing.unit(), visited, missing.authors(), "–", "", "", null);
    }

    private static String registryNumber(BoardPacket.Entry entry) {
        String known = entry.registryNumber();
        String printed = entry.paper().header().registryNumber();
        return !known.isEmpty() ? known : printed.isEmpty() ? "–" : printed;
    }
}
