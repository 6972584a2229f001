package se.namndbesok.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scan may be, recognised by how its bytes begin and not by what it is called. */
public enum ScanKind {
    PDF("pdf", "application/pdf", '%', 'P', 'D', 'F', '-'),
    PNG("png", "image/png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    JPEG("jpg", "image/jpeg", 0xFF, 0xD8, 0xFF);

    private final String ending;
    private final String mediaType;
    private final byte[] start;

    ScanKind(String ending, String mediaType, int... start) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    /** What the file is; nothing if it is none of these. */
    public static Optional<ScanKind> of(byte[] file) {
        return Stream.of(values()).filter(kind -> kind.isStartOf(file)).findFirst();
    }

    private boolean isStartOf(byte[] file) {
        return file.length > start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    /** The media type of a stored file, by the ending that it was stored with. */
    public static String mediaType(String fileName) {
        return Stream.of(values())
                .filter(kind -> fileName.endsWith("." + kind.ending))
                .findFirst()
                .orElse(PDF)
                .mediaType;
    }

    public String ending() {
        return ending;
    }
}
