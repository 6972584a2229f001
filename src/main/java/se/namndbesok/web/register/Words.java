package se.namndbesok.web.register;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.namndbesok.Texts;
import se.namndbesok.register.Role;
import se.namndbesok.register.SeatKind;

/** The register's codes in Swedish words. */
@Component
class Words {

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** The municipality names its own kinds of unit, so a kind without a text of ours is written as words. */
    String unitKind(String code) {
        String key = "unitKind." + code;
        if (texts.has(key)) {
            return texts.get(key);
        }
        return sentence(code);
    }

    /** A code as words: TASK_NAME is "Task name". */
    String sentence(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String role(String name) {
        return texts.get("page.register.role." + name);
    }

    String seat(String name) {
        return texts.get("page.register.seat." + name);
    }

    /** A fault of the files with the seats and roles that it lists in our words. */
    String forCodes(String fault) {
        String text = fault;
        for (SeatKind kind : List.of(SeatKind.VICE_CHAIR, SeatKind.CHAIR, SeatKind.MEMBER, SeatKind.SUBSTITUTE)) {
            text = text.replace(kind.swedish(), seat(kind.name()));
        }
        for (Role role : Role.values()) {
            text = text.replace(role.swedish(), role(role.name()));
        }
        return text;
    }

    /** An official's role or a politician's seat. */
    String office(String name) {
        return name.equals(SeatKind.CHAIR.name()) || name.equals(SeatKind.VICE_CHAIR.name()) ? seat(name) : role(name);
    }

    /** Who has a code of the files: an official's role or the chair. */
    String holder(String code) {
        return code.equals(SeatKind.CHAIR.swedish())
                ? seat(SeatKind.CHAIR.name())
                : role(Role.ofSwedish(code).name());
    }

    String label(RegisterField field) {
        return get("field." + field.name());
    }

    String about(RegisterChangeForm form) {
        String key = "page.register.about." + form.name();
        return texts.has(key) ? texts.get(key) : "";
    }

    /** Blank where the field needs no explanation. */
    String hint(RegisterChangeForm form, RegisterField field) {
        String key = "page.register.hint." + form.name() + "." + field.name();
        String common = "page.register.hint." + field.name();
        return texts.has(key) ? texts.get(key) : texts.has(common) ? texts.get(common) : "";
    }

    /** One of the answers of a field. */
    String choice(RegisterField field, String code) {
        return get("choice." + field.name() + "." + code);
    }

    /** The municipality may have kinds of its own. */
    String providerKind(String code) {
        String key = "page.register.choice.PROVIDER_KIND." + code;
        return texts.has(key) ? texts.get(key) : sentence(code);
    }

    String meeting(String name) {
        return texts.get("page.register.meeting." + name);
    }

    String decision() {
        return texts.get("register.decision");
    }

    String get(String key, Object... namesAndValues) {
        return texts.get("page.register." + key, namesAndValues);
    }

    FormFault fault(RegisterField field, String key) {
        return new FormFault(field, get(key));
    }

    FormFault lacking(RegisterField field) {
        return new FormFault(field, get("form.lacking", "field", label(field)));
    }
}
