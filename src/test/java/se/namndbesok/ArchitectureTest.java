package se.namndbesok;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import se.namndbesok.engine.FormTask;

/** Who may know whom. Plain test methods: ArchUnit's own fields run no test under Surefire and stay green. */
class ArchitectureTest {

    private static final String ROOT = "se.namndbesok";
    private static final Set<String> FORBIDDEN = Set.of("service", "util", "common", "config", "model", "dto", "impl");

    /** Each room and the rooms it may know; every room but the calendar may also know the root, with its Texts. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "", Set.of(),
            "calendar", Set.of(),
            "register", Set.of("", "calendar"),
            "document", Set.of("", "calendar"),
            "notice", Set.of("", "calendar"),
            "engine", Set.of("", "register", "calendar", "notice", "document"));

    /** One room per process; none of them knows another. */
    private static final Set<String> PROCESSES =
            Models.all().stream().map(model -> model.id().replace("-", "")).collect(Collectors.toSet());

    private static final Set<String> OF_A_PROCESS = Set.of("", "register", "calendar", "document", "notice", "engine");

    /** These may know all rooms, and nobody knows them; but the demo fills the pages of web. */
    private static final Set<String> OUTERMOST = Set.of("web", "demo");

    private static final String PLAY = ROOT + ".engine.play";

    private static final Set<String> FACTS = Set.of("calendar", "register", "document");

    private static final JavaClasses MAIN = MainClasses.ALL;
    private final Faults faults = new Faults();

    /** The room of a class: the first package under the root, or "" for the root itself. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    @Test
    void everyRoomIsInTheRules() {
        Assertions.assertThat(MAIN).isNotEmpty();
        MAIN.forEach(type -> faults.addUnless(
                ROOMS.containsKey(room(type)) || PROCESSES.contains(room(type)) || OUTERMOST.contains(room(type)),
                type.getName() + " is in no known room"));
        faults.assertNone();
    }

    @Test
    void aRoomKnowsOnlyTheRoomsItMay() {
        eachMayKnow((type, target) -> !ours(target)
                || room(type).equals(room(target))
                || OUTERMOST.contains(room(type))
                || ROOMS.getOrDefault(room(type), OF_A_PROCESS).contains(room(target)));
    }

    @Test
    void onlyStepsAndEngineKnowCamunda() {
        eachMayKnow((type, target) -> !target.getName().startsWith("org.camunda")
                || room(type).equals("engine")
                || type.getPackageName().endsWith(".steps"));
    }

    @Test
    void onlyTheDemoPlaysOnTheEngine() {
        eachMayKnow((type, target) -> !target.getPackageName().equals(PLAY)
                || type.getPackageName().equals(PLAY)
                || room(type).equals("demo"));
    }

    @Test
    void factsKnowNeitherSpringNorCamunda() {
        eachMayKnow((type, target) -> !isFact(type)
                || !target.getName().startsWith("org.springframework")
                        && !target.getName().startsWith("org.camunda"));
    }

    private static boolean isFact(JavaClass type) {
        return (FACTS.contains(room(type)) || PROCESSES.contains(room(type)))
                && (type.isRecord() || type.isEnum())
                && !type.getPackageName().endsWith(".steps");
    }

    private void eachMayKnow(BiPredicate<JavaClass, JavaClass> rule) {
        for (JavaClass type : MAIN) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                faults.addUnless(rule.test(type, target), dependency.getDescription());
            }
        }
        faults.assertNone();
    }

    @Test
    void packagesAreNamedAfterTheBusiness() {
        for (JavaClass type : MAIN) {
            List<String> parts = Arrays.asList(type.getPackageName().split("\\."));
            faults.addUnless(parts.stream().noneMatch(FORBIDDEN::contains), type.getName());
        }
        faults.assertNone();
    }

    /** But for the demo's people, of which there are none outside the demo. */
    @Test
    void anInterfaceHasMoreThanOneImplementation() {
        for (JavaClass type : MAIN) {
            boolean plain = type.isInterface()
                    && !type.isAnnotation()
                    && !type.getSimpleName().matches("|DemoPeople");
            long own = type.getAllSubclasses().stream()
                    .filter(it -> !it.isInterface())
                    .count();
            faults.addUnless(!plain || own != 1, type.getName() + " has a single implementation");
        }
        faults.assertNone();
    }

    @Test
    void stepsStayInTheirPackage() {
        for (JavaClass type : MAIN) {
            boolean step = type.isAssignableTo(FormTask.class) || type.isAssignableTo(JavaDelegate.class);
            boolean at = type.getPackageName().endsWith(".steps")
                    && !type.getModifiers().contains(JavaModifier.PUBLIC);
            faults.addUnless(!step || at || type.isEquivalentTo(FormTask.class), type.getName());
        }
        faults.assertNone();
    }
}
