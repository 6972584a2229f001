package se.namndbesok.web.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.namndbesok.document.TextCheck;
import se.namndbesok.register.Fault;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterRefused;

/** What is written into the register is read by many, some of it by the public: no personal identity numbers. */
@Component
class NoIdentityNumbers {

    private final Words words;

    NoIdentityNumbers(Words words) {
        this.words = words;
    }

    /** Refuses files in which a line that is new has one, whichever way it came in; a form tells it at its field ({@link FormChecks}). */
    void in(List<RegisterFile> wanted, List<RegisterFile> now) {
        Set<String> known =
                now.stream().flatMap(file -> file.text().lines()).collect(Collectors.toCollection(HashSet::new));
        List<Fault> faults = new ArrayList<>();
        wanted.forEach(file -> faults.addAll(of(file, known)));
        if (!faults.isEmpty()) {
            throw new RegisterRefused(words.get("refused"), faults);
        }
    }

    private List<Fault> of(RegisterFile file, Set<String> known) {
        List<Fault> faults = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!known.contains(line) && TextCheck.hasIdentityNumber(line)) {
                faults.add(new Fault(file.name(), i + 1, null, words.get("identity-number")));
            }
        }
        return faults;
    }
}
