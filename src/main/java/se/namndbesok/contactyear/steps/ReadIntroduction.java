package se.namndbesok.contactyear.steps;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.contactyear.Introductions;
import se.namndbesok.contactyear.YearFacts;
import se.namndbesok.engine.FormData;
import se.namndbesok.engine.Problems;
import se.namndbesok.engine.Work;

/** A new contact politician reads purpose, limits, secrecy and conflict of interest, and confirms (Y2). */
@Component
class ReadIntroduction extends YearTask<Boolean> {

    private final Introductions introductions;
    private final Texts texts;

    ReadIntroduction(YearFacts facts, Introductions introductions, Texts texts) {
        super(facts);
        this.introductions = introductions;
        this.texts = texts;
    }

    @Override
    protected void show(Work work, FormData form) {
        facts.mail(work).forEach(form::put);
        String listed = texts.get("notices.introduction." + facts.rules(work).boardRole());
        Stream<String> notices = Stream.of(listed.split(" ")).map(texts::get);
        form.put("notices", Stream.concat(facts.expiry(work).stream(), notices).toList());
    }

    @Override
    protected Boolean read(Work work, FormData form, Problems problems) {
        return form.flag("read"); // required by the form
    }

    @Override
    protected void accept(Work work, Boolean read) {
        introductions.read(year(work).assignmentId(), work.person(), facts.today());
    }
}
