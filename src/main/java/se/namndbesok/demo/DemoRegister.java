package se.namndbesok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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

    private static final String FILE = "demo/register.yaml";

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
            LocalDate today = Stockholm.dateOf(clock.instant());
            String moved = new MovedDates(today, workingDays).in(text());
            register.load(List.of(new RegisterFile(FILE, moved)));
        }
    }

    private static String text() throws IOException {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
