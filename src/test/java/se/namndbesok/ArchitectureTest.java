package se.namndbesok;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        for (JavaClass type : MAIN) {
            String room = room(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean allowed = !ours(target)
                        || room.equals(room(target))
                        || OUTERMOST.contains(room)
                        || ROOMS.getOrDefault(room, OF_A_PROCESS).contains(room(target));
                faults.addUnless(allowed, dependency.getDescription());
            }
        }
        faults.assertNone();
    }

    @Test
    void onlyStepsAndEngineKnowCamunda() {
        for (JavaClass type : MAIN) {
            boolean may = room(type).equals("engine") || type.getPackageName().endsWith(".steps");
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                boolean camunda = dependency.getTargetClass().getName().startsWith("org.camunda");
                faults.addUnless(may || !camunda, dependency.getDescription());
            }
        }
        faults.assertNone();
    }

    @Test
    void onlyTheDemoPlaysOnTheEngine() {
        for (JavaClass type : MAIN) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                boolean play = dependency.getTargetClass().getPackageName().equals(PLAY);
                boolean may = room(type).equals("demo") || type.getPackageName().equals(PLAY);
                faults.addUnless(may || !play, dependency.getDescription());
            }
        }
        faults.assertNone();
    }

    @Test
    void factsKnowNeitherSpringNorCamunda() {
        for (JavaClass type : MAIN) {
            boolean fact = FACTS.contains(room(type)) || PROCESSES.contains(room(type));
            boolean domain = fact
                    && (type.isRecord() || type.isEnum())
                    && !type.getPackageName().endsWith(".steps");
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getName();
                boolean framework = target.startsWith("org.springframework") || target.startsWith("org.camunda");
                faults.addUnless(!domain || !framework, dependency.getDescription());
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
