package dev.vigie.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How past incidents like a new one went: its size in advance, as far as few cases can tell.
 *
 * @param cases how many were near, at most {@link #MOST}; always said
 * @param lasted how long they took until calm
 * @param inPress how many of them the press picked up
 * @param peakPerHour the most stories an hour in any of them
 */
public record Neighbours(int cases, Optional<Spread> lasted, int inPress, int peakPerHour) {
    /** So many of the nearest are looked at. */
    public static final int MOST = 5;

    private static final int SAME_TYPE = 4;
    private static final int SAME_FAMILY = 2;
    private static final int SAME_ORIGIN = 2;
    private static final int SAME_BEGINNING = 1;

    /** The closed cases nearest to this one by type, origin and how the first two hours went. */
    public static Neighbours of(CrisisRecord now, List<CrisisRecord> past) {
        var near = past.stream()
                .filter(each ->
                        each.isClosed() && !each.exercise() && !each.id().equals(now.id()))
                .filter(each -> likeness(now, each) >= SAME_FAMILY)
                .sorted(Comparator.comparing((CrisisRecord each) -> likeness(now, each))
                        .thenComparing(each -> each.times().detected())
                        .reversed())
                .limit(MOST)
                .toList();
        return new Neighbours(
                near.size(),
                Spread.of(near.stream().flatMap(each -> each.lasted().stream()).toList()),
                (int) near.stream().filter(each -> each.levels().inPress()).count(),
                near.stream().mapToInt(each -> each.size().peakPerHour()).max().orElse(0));
    }

    private static int likeness(CrisisRecord one, CrisisRecord other) {
        var likeness = one.type() == other.type() ? SAME_TYPE : one.family() == other.family() ? SAME_FAMILY : 0;
        if (likeness == 0) {
            return 0;
        }
        var sameOrigin = one.origin().isPresent() && one.origin().equals(other.origin());
        var sameBeginning =
                magnitude(one.size().early()) == magnitude(other.size().early());
        return likeness + (sameOrigin ? SAME_ORIGIN : 0) + (sameBeginning ? SAME_BEGINNING : 0);
    }

    /** 1, 2–3, 4–7, 8–15: twice as many is another beginning. */
    private static int magnitude(int stories) {
        return 32 - Integer.numberOfLeadingZeros(stories);
    }
}
