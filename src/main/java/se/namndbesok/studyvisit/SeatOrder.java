package se.namndbesok.studyvisit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** In which order those who applied get the seats, when the sign-up closes (D21, 9.1 Q15). */
public final class SeatOrder {

    private SeatOrder() {}

    /**
     * Drawn by lot: in the order of the SHA-256 of "seed:person". The same people and the same seed give the same order,
     * whatever order they come in, and anybody can work it out again.
     */
    public static List<String> drawn(List<String> applicants, long seed) {
        return applicants.stream()
                .sorted(Comparator.comparing(person -> lot(drawn(person, seed))))
                .toList();
    }

    /** What a person's lot is made of. */
    public static String drawn(String person, long seed) {
        return seed + ":" + person;
    }

    /** The lot, as hexadecimal digits. */
    public static String lot(String drawn) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(drawn.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * One from each party in turn, until all have a place: the parties in the order of their first applicant, within a
     * party who came first.
     */
    public static List<String> spread(List<String> applicants, Function<String, String> partyOf) {
        Map<String, Deque<String>> parties = new LinkedHashMap<>();
        applicants.forEach(person -> parties.computeIfAbsent(partyOf.apply(person), party -> new ArrayDeque<>())
                .add(person));
        List<String> order = new ArrayList<>();
        while (order.size() < applicants.size()) {
            parties.values().stream().filter(party -> !party.isEmpty()).forEach(party -> order.add(party.poll()));
        }
        return order;
    }

    /** The chosen first, then the others, each in the order they came. */
    public static List<String> chosen(List<String> applicants, List<String> chosen) {
        List<String> order = new ArrayList<>(applicants);
        order.retainAll(chosen);
        applicants.stream().filter(person -> !chosen.contains(person)).forEach(order::add);
        return order;
    }
}
