package se.namndbesok.web.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.web.multipart.MultipartFile;
import se.namndbesok.register.RegisterFile;

/** Reads what somebody has uploaded as text, or says in Swedish why not. */
final class UploadedFiles {

    private static final int MOST_FILES = 20;
    private static final long MOST_BYTES = 1_000_000;
    private static final int NAME = 200;

    private final Words words;
    private final Predicate<String> isRightName;
    private final List<String> faults = new ArrayList<>();
    private final List<RegisterFile> files = new ArrayList<>();

    private UploadedFiles(Words words, Predicate<String> isRightName) {
        this.words = words;
        this.isRightName = isRightName;
    }

    static UploadedFiles yaml(List<MultipartFile> uploads, Words words) {
        UploadedFiles read = new UploadedFiles(words, name -> name.endsWith(".yaml") || name.endsWith(".yml"));
        read.all(uploads);
        return read;
    }

    static UploadedFiles csv(List<MultipartFile> uploads, Words words) {
        UploadedFiles read = new UploadedFiles(words, name -> name.endsWith(".csv"));
        read.all(uploads);
        return read;
    }

    /** In the order of the upload; only whole when there are no faults. */
    List<RegisterFile> files() {
        return files;
    }

    List<String> faults() {
        return faults;
    }

    private void all(List<MultipartFile> uploads) {
        List<MultipartFile> chosen =
                uploads.stream().filter(file -> !name(file).isEmpty()).toList();
        int most = isTable() ? 1 : MOST_FILES;
        if (chosen.isEmpty() || chosen.size() > most) {
            faults.add(words.get(chosen.isEmpty() ? "upload.none" : "upload.many", "most", most));
            return;
        }
        chosen.forEach(this::one);
    }

    private void one(MultipartFile file) {
        String name = name(file);
        if (!isRightName.test(name.toLowerCase(Locale.ROOT))) {
            faults.add(words.get("upload.type", "file", name, "ending", isTable() ? ".csv" : ".yaml"));
        } else if (file.getSize() > MOST_BYTES) {
            faults.add(words.get("upload.size", "file", name));
        } else if (files.stream().anyMatch(other -> other.name().equals(name))) {
            faults.add(words.get("upload.twice", "file", name));
        } else {
            text(file, name);
        }
    }

    private void text(MultipartFile file, String name) {
        try {
            String text = decoded(file.getBytes());
            if (text.indexOf('\0') >= 0) {
                throw new CharacterCodingException(); // no text, and no database keeps it
            }
            files.add(new RegisterFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException notText) {
            faults.add(words.get(isTable() ? "upload.no-text" : "upload.encoding", "file", name));
        } catch (IOException unreadable) {
            faults.add(words.get("upload.unreadable", "file", name));
        }
    }

    /** A table may come from a spreadsheet program, which writes as Windows does; the register's files are UTF-8. */
    private String decoded(byte[] bytes) throws CharacterCodingException {
        boolean isWide = bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        if (isTable() && isWide) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            if (isTable()) {
                return decoded(bytes, Charset.forName("windows-1252"));
            }
            throw notUtf8;
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private boolean isTable() {
        return isRightName.test(".csv");
    }

    /** Without the folders that some browsers send along. */
    private static String name(MultipartFile file) {
        String path = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return name.substring(Math.max(0, name.length() - NAME));
    }
}
