package se.namndbesok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.namndbesok.calendar.Stockholm;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.Boards;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterImport;

/** Fills an empty register with the fictional municipality Ekbrunna, its dates moved so that today is a day of work. */
@Component
@Profile("demo")
@Order(1)
public class DemoRegister implements ApplicationRunner {

    private static final List<String> FILES = List.of("demo/register.yaml", "demo/decisions.yaml");

    /** The board's own routine, as the demonstration has it: it was decided after the routine that depends on it (C-07). */
    private static final String DEPENDS_ON = "dependsOn: [Nämndens rutin för verksamhetsbesök";

    private final Boards boards;
    private final RegisterImport register;
    private final WorkingDays workingDays;
    private final Clock clock;

    DemoRegister(Boards boards, RegisterImport register, WorkingDays workingDays, Clock clock) {
        this.boards = boards;
        this.register = register;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (boards.all().isEmpty()) {
            MovedDates moved = new MovedDates(Stockholm.dateOf(clock.instant()), workingDays);
            List<RegisterFile> files = new ArrayList<>();
            for (String file : FILES) {
                files.add(new RegisterFile(file, moved.in(withReview(text(file)))));
            }
            register.load(files);
        }
    }

    /** So that a review is under way when the demonstration begins. */
    private static String withReview(String yaml) {
        return yaml.replace(DEPENDS_ON, DEPENDS_ON + ", kontaktpolitiker-bestallarnamnd");
    }

    private static String text(String name) throws IOException {
        try (InputStream file = new ClassPathResource(name).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
