package dev.vigie.score.match;

import dev.vigie.business.Watch;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The names of one watch that were found in one text, and what follows from them. */
final class Parts {
    private static final double NEAR = 0.65;
    private static final int BEFORE = 2;
    private static final int AFTER = 1;

    private final Map<Part, List<Match>> found = new EnumMap<>(Part.class);

    void add(Part part, Match match) {
        found.computeIfAbsent(part, key -> new ArrayList<>()).add(match);
    }

    Sighting sighting(Text text) {
        var us = new ArrayList<>(free(Part.ANY, text));
        if (us.isEmpty()) {
            near(text, us);
        }
        us.sort(Comparator.comparingDouble(Match::certainty).reversed());
        return new Sighting(us, all(Part.NAMESAKE));
    }

    /** The first trade word that stands close to a place name. */
    private void near(Text text, List<Match> us) {
        var towns = free(Part.PLACE, text);
        for (var trade : free(Part.TRADE, text)) {
            for (var town : towns) {
                int distance = Math.max(town.from() - trade.to(), trade.from() - town.to());
                if (distance > 0 && distance <= Watch.Near.WITHIN_WORDS) {
                    us.add(new Match(Math.min(trade.from(), town.from()), Math.max(trade.to(), town.to()), NEAR));
                    return;
                }
            }
        }
    }

    /** A name that touches a namesake's belongs to it: "boulangerie du Mont Saint-Michel". */
    private List<Match> free(Part part, Text text) {
        return all(part).stream()
                .filter(match -> all(Part.NAMESAKE).stream().noneMatch(other -> touches(match, other, text)))
                .toList();
    }

    private static boolean touches(Match match, Match other, Text text) {
        if (match.from() <= other.to() && match.to() >= other.from()) {
            return true;
        }
        var isClose = match.from() <= other.to() + AFTER && match.to() >= other.from() - BEFORE;
        return isClose
                && text.tokens().get(match.from()).clause()
                        == text.tokens().get(other.to()).clause();
    }

    private List<Match> all(Part part) {
        return found.getOrDefault(part, List.of());
    }
}
