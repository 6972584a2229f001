package se.namndbesok.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads the files as one register, section by section, and checks that everything in it holds together. */
final class RegisterReader {

    private final Reading reading;
    private final List<YamlMap> files;

    private RegisterReader(List<RegisterFile> files, Reading reading) {
        this.reading = reading;
        this.files = files.stream()
                .map(file -> YamlText.read(file, reading))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The content of files without a fault; else a {@link RegisterRefused} with every fault of all files. */
    static RegisterContent read(List<RegisterFile> files, Reading reading) {
        if (files.isEmpty()) {
            reading.faults().add(new Place("register", 0), "no-files");
        }
        sections(files, reading);
        reading.faults().refuseIfAny(reading.before().standing());
        return reading.content();
    }

    /** Of files that have been taken in once, whatever would be a fault in them today. */
    static Set<Breach> breaches(List<RegisterFile> files, Reading reading) {
        sections(files, reading);
        return reading.faults().standing();
    }

    private static void sections(List<RegisterFile> files, Reading reading) {
        RegisterReader reader = new RegisterReader(files, reading);
        if (!reader.files.isEmpty()) {
            reader.sections();
        }
    }

    // In this order: each section may look up what those before it have found, whatever file it stood in.
    private void sections() {
        one("municipality", OrganisationSection::municipality);
        each("earlierTerms", OrganisationSection::earlierTerm);
        one("termOfOffice", OrganisationSection::term);
        each("parties", OrganisationSection::party);
        each("boards", OrganisationSection::board);
        each("staff", PeopleSection::official);
        each("politicians", PeopleSection::politician);
        each("departments", OrganisationSection::department);
        each("units", UnitSection::unit);
        each("policies", PolicySection::policy);
        each("contactAssignments", AssignmentSection::assignment);
        each("meetings", MeetingSection::calendar);
        each("boardDecisions", DecisionSection::decision);
        each("retention", RetentionSection::rule);
        if (reading.content().municipalities.isEmpty()) {
            files.get(0).fault("no-municipality");
        }
        files.forEach(YamlMap::close);
        reading.references().check();
    }

    private void one(String key, BiConsumer<YamlMap, Reading> section) {
        files.forEach(file -> file.map(key).ifPresent(map -> section.accept(map, reading)));
    }

    private void each(String key, BiConsumer<YamlMap, Reading> section) {
        files.forEach(file -> file.maps(key).forEach(map -> section.accept(map, reading)));
    }
}
