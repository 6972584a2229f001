package se.namndbesok;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no class of ours does: take the time from elsewhere than the clock, have its fields filled, print. */
class PlainJavaTest {

    private static final Set<String> INJECTIONS = Set.of("Autowired", "Value", "Inject", "Resource");
    private static final JavaClasses MAIN = MainClasses.ALL;
    private final Faults faults = new Faults();

    @Test
    void theTimeComesFromTheClock() {
        for (JavaClass type : MAIN) {
            type.getCodeUnitCallsFromSelf()
                    .forEach(call -> faults.addUnless(
                            !asksTheMachine(call.getTarget())
                                    || type.getName().equals("se.namndbesok.engine.EngineClock"),
                            call.getDescription()));
        }
        faults.assertNone();
    }

    private static boolean asksTheMachine(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean withClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean now = owner.startsWith("java.time.") && name.equals("now") && !withClock;
        boolean clock = owner.equals(Clock.class.getName()) && name.startsWith("system");
        boolean date = owner.equals(Date.class.getName())
                && name.equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        return now || clock || date || name.equals("currentTimeMillis");
    }

    @Test
    void nothingIsInjectedIntoFieldsOrSetters() {
        for (JavaClass type : MAIN) {
            for (JavaField field : type.getFields()) {
                for (JavaAnnotation<JavaField> annotation : field.getAnnotations()) {
                    boolean injected =
                            INJECTIONS.contains(annotation.getRawType().getSimpleName());
                    // The components of a record carry what its constructor is given.
                    injected = injected && !type.isRecord();
                    faults.addUnless(!injected, field.getFullName());
                }
            }
            for (JavaMethod method : type.getMethods()) {
                boolean injected = method.tryGetAnnotationOfType(
                                "org.springframework.beans.factory.annotation.Autowired")
                        .isPresent();
                faults.addUnless(!injected, method.getFullName());
            }
        }
        faults.assertNone();
    }

    @Test
    void nobodyPrints() {
        for (JavaClass type : MAIN) {
            type.getFieldAccessesFromSelf()
                    .forEach(access -> faults.addUnless(
                            !access.getTarget().getFullName().matches("java\\.lang\\.System\\.(out|err)"),
                            access.getDescription()));
            type.getMethodCallsFromSelf()
                    .forEach(
                            call -> faults.addUnless(!call.getName().equals("printStackTrace"), call.getDescription()));
        }
        faults.assertNone();
    }

    @Test
    void lombokIsNotThere() {
        faults.addUnless(Models.load("lombok.Lombok") == null, "Lombok is on the class path");
        faults.assertNone();
    }
}
