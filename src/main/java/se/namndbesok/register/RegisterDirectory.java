package se.namndbesok.register;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;

/**
 * The municipality's own register files: every *.yaml in the directory of the property namndbesok.register.directory,
 * loaded at start and again when asked. Without the property nothing is loaded.
 */
@Component
@Order(0)
public class RegisterDirectory implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterDirectory.class);

    private final RegisterImport register;
    private final RegisterHistory history;
    private final Texts texts;
    private final String directory;

    RegisterDirectory(
            RegisterImport register,
            RegisterHistory history,
            Texts texts,
            @Value("${namndbesok.register.directory:}") String directory) {
        this.register = register;
        this.history = history;
        this.texts = texts;
        this.directory = directory;
    }

    /**
     * At start: a refused register stops the start, and the fault list is the message. What somebody has changed on the
     * pages since the files were read stands, until an administrator has them read again.
     */
    @Override
    public void run(ApplicationArguments arguments) {
        if (isConfigured() && history.isNewerThanTheFiles()) {
            LOG.warn("The register has been changed on its pages; {} is not read, see /register", directory);
        } else if (isConfigured()) {
            load();
        }
    }

    public boolean isConfigured() {
        return !directory.isBlank();
    }

    /** Loads the directory's files as they are now. */
    ImportResult load() {
        return register.load(files());
    }

    /** The directory's files as they are now; unreadable ones are a {@link RegisterRefused}, as faulty ones in every load. */
    public List<RegisterFile> files() {
        Faults faults = new Faults(texts);
        List<RegisterFile> files = new ArrayList<>();
        for (Path path : paths(faults)) {
            read(path, files, faults);
        }
        faults.refuseIfAny();
        return files;
    }

    private List<Path> paths(Faults faults) {
        try (Stream<Path> entries = Files.list(Path.of(directory))) {
            return entries.filter(path -> path.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            faults.add(new Place("register", 0), "directory", "directory", directory);
            return List.of();
        }
    }

    private void read(Path path, List<RegisterFile> files, Faults faults) {
        String name = path.getFileName().toString();
        try {
            files.add(new RegisterFile(name, Files.readString(path)));
        } catch (CharacterCodingException notUtf8) {
            faults.add(new Place(name, 0), "encoding");
        } catch (IOException unreadable) {
            faults.add(new Place(name, 0), "unreadable");
        }
    }
}
