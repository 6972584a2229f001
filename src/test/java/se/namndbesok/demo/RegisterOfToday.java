package se.namndbesok.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import se.namndbesok.calendar.WorkingDays;
import se.namndbesok.register.RegisterFile;

/** The demonstration's register with its dates moved around today, without the visits of the demonstration. */
public final class RegisterOfToday {

    private static final String FILE = "demo/register.yaml";

    private RegisterOfToday() {}

    public static RegisterFile file(LocalDate today, WorkingDays workingDays) throws IOException {
        String written = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        return new RegisterFile(FILE, new MovedDates(today, workingDays).in(written));
    }
}
