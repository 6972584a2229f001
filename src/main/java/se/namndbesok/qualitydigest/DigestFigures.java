package se.namndbesok.qualitydigest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.namndbesok.qualitydigest.SmallGroups.Group;
import se.namndbesok.register.HeldVisit;

/**
 * The figures of a half-year. Of what the reports say, only what at least {@value #LEAST} reports say together;
 * nothing of people or parties.
 *
 * @param held the half-year's visits
 * @param reports the reports that are used, each with its visit
 * @param units the units that have contact politicians, by id, each with its kind
 */
public record DigestFigures(List<HeldVisit> held, List<Used> reports, Map<String, String> units) {

    /** Fewer reports than this are never shown by themselves (domain.md 5.3, AC-34). */
    public static final int LEAST = 3;

    /** A report that is used. */
    public record Used(HeldVisit visit, List<String> themes) {}

    /** A row of the overview: some kinds of units together, and what may be told of them. */
    public record Kinds(List<String> kinds, int reports, int visits, int visitedUnits, int units) {}

    /** Whether there are enough reports to say anything of what they say. */
    public boolean isTellable() {
        return reports.size() >= LEAST;
    }

    /** Groups of kinds, none with too few reports; the kinds without a report together with the last one. */
    public List<Kinds> overview() {
        List<Group> groups = groups();
        List<String> named =
                groups.stream().flatMap(group -> group.kinds().stream()).toList();
        List<String> rest = kinds().filter(kind -> !named.contains(kind)).toList();
        List<Kinds> rows = new ArrayList<>(groups.stream()
                .map(group -> row(group.kinds(), group.reports()))
                .toList());
        if (groups.isEmpty()) {
            return List.of(row(kinds().toList(), reports.size()));
        }
        if (!rest.isEmpty()) {
            rows.add(row(rest, 0));
        }
        return rows;
    }

    /** What the reports of each group are about. */
    public List<Group> groups() {
        return SmallGroups.of(countBy(used -> Stream.of(kind(used.visit()))), LEAST);
    }

    private Kinds row(List<String> kinds, int count) {
        List<HeldVisit> visits =
                held.stream().filter(visit -> kinds.contains(kind(visit))).toList();
        return new Kinds(
                kinds,
                count,
                visits.size(),
                (int) visits.stream()
                        .map(HeldVisit::unitId)
                        .filter(units::containsKey)
                        .distinct()
                        .count(),
                (int) units.values().stream().filter(kinds::contains).count());
    }

    private Stream<String> kinds() {
        return Stream.concat(units.values().stream(), held.stream().map(this::kind))
                .distinct()
                .sorted();
    }

    private String kind(HeldVisit visit) {
        return units.getOrDefault(visit.unitId(), "OTHER");
    }

    /** How many units were visited at least once, of those that have contact politicians. */
    public int visitedUnits() {
        return (int) held.stream()
                .map(HeldVisit::unitId)
                .filter(units::containsKey)
                .distinct()
                .count();
    }

    /** How many reports each thing is in. */
    public Map<String, Integer> countBy(Function<Used, Stream<String>> things) {
        return count(reports.stream(), things);
    }

    /** As {@link #countBy}, of some kinds of units only. */
    public Map<String, Integer> countBy(List<String> kinds, Function<Used, Stream<String>> things) {
        Predicate<Used> ofThem = used -> kinds.contains(kind(used.visit()));
        return count(reports.stream().filter(ofThem), things);
    }

    private static Map<String, Integer> count(Stream<Used> reports, Function<Used, Stream<String>> things) {
        return reports.flatMap(used -> things.apply(used).distinct())
                .collect(Collectors.toMap(Function.identity(), thing -> 1, Integer::sum, TreeMap::new));
    }
}
