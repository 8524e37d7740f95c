package dev.vigie.score.match;

import java.util.List;

/**
 * Where a text names the business, and its namesakes.
 *
 * @param us the surest first
 */
public record Sighting(List<Match> us, List<Match> namesakes) {
    public static final Sighting NONE = new Sighting(List.of(), List.of());

    public Sighting {
        us = List.copyOf(us);
        namesakes = List.copyOf(namesakes);
    }

    /** How sure it is that the text is about the business: 0 when it never names it. */
    public double certainty() {
        return us.isEmpty() ? 0 : us.getFirst().certainty();
    }
}
