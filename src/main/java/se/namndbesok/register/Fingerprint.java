package se.namndbesok.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells one set of changed rows from another, in whatever order the database gave them. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<RowChange> changes) {
        String rows = changes.stream()
                .map(change -> change.action() + " " + change.table() + text(change.before()) + text(change.after()))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rows.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(java.util.Map<String, Object> row) {
        return row == null ? "-" : new TreeMap<>(row).toString();
    }
}
