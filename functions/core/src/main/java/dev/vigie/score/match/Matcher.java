package dev.vigie.score.match;

import dev.vigie.business.Watch;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds what a watch looks for. What lies within a namesake's name is no match. */
public final class Matcher {
    private static final double EXACT = 0.95;
    private static final double TYPO = 0.75;
    private static final double NEAR = 0.65;

    private final List<Name> any;
    private final List<Name> terms;
    private final List<Name> places;
    private final List<Name> none;

    public Matcher(Watch watch) {
        any = names(watch.any());
        terms = names(watch.near().map(Watch.Near::terms).orElse(List.of()));
        places = names(watch.near().map(Watch.Near::place).orElse(List.of()));
        none = names(watch.none());
    }

    /** Where the business is named, the surest first. */
    public List<Match> in(Text text) {
        var namesakes = all(none, text);
        var matches = new ArrayList<>(free(all(any, text), namesakes));
        if (matches.isEmpty() && !terms.isEmpty()) {
            near(text, namesakes, matches);
        }
        matches.sort(java.util.Comparator.comparingDouble(Match::certainty).reversed());
        return List.copyOf(matches);
    }

    /** Whether a namesake is named. */
    public boolean hasNamesake(Text text) {
        return !all(none, text).isEmpty();
    }

    private void near(Text text, List<Match> namesakes, List<Match> matches) {
        var towns = free(all(places, text), namesakes);
        for (var trade : free(all(terms, text), namesakes)) {
            for (var town : towns) {
                var distance = Math.max(town.from() - trade.to(), trade.from() - town.to());
                if (distance > 0 && distance <= Watch.Near.WITHIN_WORDS) {
                    matches.add(new Match(
                            Math.min(trade.from(), town.from()), Math.max(trade.to(), town.to()), NEAR));
                    return;
                }
            }
        }
    }

    /** A name that touches a namesake's belongs to it: "boulangerie du Mont Saint-Michel". */
    private static List<Match> free(List<Match> found, List<Match> namesakes) {
        return found.stream()
                .filter(match -> namesakes.stream()
                        .noneMatch(other -> match.from() <= other.to() + 1 && match.to() >= other.from() - 2))
                .toList();
    }

    private static List<Match> all(List<Name> names, Text text) {
        var found = new ArrayList<Match>();
        for (int at = 0; at < text.tokens().size(); at++) {
            for (var name : names) {
                int length = name.lengthAt(text.tokens(), at);
                if (length != 0) {
                    found.add(new Match(at, at + Math.abs(length) - 1, length > 0 ? EXACT : TYPO));
                }
            }
        }
        return found;
    }

    private static List<Name> names(List<String> written) {
        return written.stream().map(Name::of).filter(name -> !name.words().isEmpty()).toList();
    }
}
