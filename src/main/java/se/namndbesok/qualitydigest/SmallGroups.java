package se.namndbesok.qualitydigest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;

/**
 * Puts kinds of units together until no group has fewer than so many reports, so that nobody reads out of a digest what a
 * single unit said. The groups together are the whole, so that no difference to a total reveals it either.
 */
public final class SmallGroups {

    private static final Comparator<Entry<String, Integer>> SMALLEST_FIRST =
            Entry.<String, Integer>comparingByValue().thenComparing(Entry.comparingByKey());

    private SmallGroups() {}

    /** Some kinds, by name, that are shown as one. */
    public record Group(List<String> kinds, int reports) {}

    /**
     * The groups, large ones first; none at all if there are too few reports even together.
     *
     * @param reportsByKind a kind without a report is in no group
     */
    public static List<Group> of(Map<String, Integer> reportsByKind, int least) {
        List<Entry<String, Integer>> left = reportsByKind.entrySet().stream()
                .filter(kind -> kind.getValue() > 0)
                .sorted(SMALLEST_FIRST)
                .toList();
        Map<String, Integer> together = new TreeMap<>();
        int count = 0;
        int next = 0;
        while (next < left.size() && (left.get(next).getValue() < least || count > 0 && count < least)) {
            together.put(left.get(next).getKey(), left.get(next).getValue());
            count += left.get(next).getValue();
            next++;
        }
        List<Group> groups = new ArrayList<>();
        left.subList(next, left.size()).stream()
                .sorted(SMALLEST_FIRST.reversed())
                .forEach(kind -> groups.add(new Group(List.of(kind.getKey()), kind.getValue())));
        if (count >= least) {
            groups.add(new Group(List.copyOf(together.keySet()), count));
        }
        return groups;
    }
}
