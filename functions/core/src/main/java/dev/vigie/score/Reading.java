package dev.vigie.score;

import dev.vigie.score.cue.Cues;
import dev.vigie.score.cue.Hit;
import dev.vigie.score.cue.Lists;
import dev.vigie.score.match.Match;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All that was found in one text, before it is weighed.
 *
 * @param hits cues that hold: not negated, not part of a phrase that only looks bad
 * @param negated cues that are said not to be so
 * @param immune tokens of phrases that only look bad
 * @param friendly whether such a phrase is praise
 */
record Reading(
        Text text,
        List<Match> matches,
        List<Hit> hits,
        List<Hit> negated,
        boolean[] immune,
        boolean friendly,
        Set<Aggravation> aggravations) {
    private static final Cues SIGNALS = Lists.signals();
    private static final Cues FRIENDS = Lists.friends();
    private static final Cues AGGRAVATIONS = Lists.aggravations();

    /** Kinds whose meaning a negation before them takes away. */
    private static final Set<String> NEGATABLE = Set.of(
            "safety", "boycott", "complaint", "praise", "insult", "discrimination", "legal", "outage", "data_leak", "troll",
            "backlash", "hate", "threat", "fake_review", "impersonation");

    static Reading of(Text text, List<Match> matches) {
        var immune = new boolean[text.tokens().size()];
        var friendly = false;
        for (var friend : FRIENDS.in(text)) {
            java.util.Arrays.fill(immune, friend.from(), friend.to() + 1, true);
            friendly |= friend.kind().equals("praise");
        }
        var hits = new ArrayList<Hit>();
        var negated = new ArrayList<Hit>();
        for (var hit : SIGNALS.in(text)) {
            if (!isImmune(immune, hit)) {
                var isNegated = NEGATABLE.contains(hit.kind()) && Negation.holds(text, hit.from());
                (isNegated ? negated : hits).add(hit);
            }
        }
        var aggravations = EnumSet.noneOf(Aggravation.class);
        for (var hit : AGGRAVATIONS.in(text)) {
            if (!isImmune(immune, hit) && !Negation.holds(text, hit.from())) {
                aggravations.add(Aggravation.valueOf(hit.kind().toUpperCase(Locale.ROOT)));
            }
        }
        return new Reading(text, matches, hits, negated, immune, friendly, aggravations);
    }

    private static boolean isImmune(boolean[] immune, Hit hit) {
        for (int at = hit.from(); at <= hit.to(); at++) {
            if (immune[at]) {
                return true;
            }
        }
        return false;
    }

    boolean has(String kind) {
        return hits.stream().anyMatch(hit -> hit.kind().equals(kind));
    }

    /** Whether the sentence of a token asks something. */
    boolean asks(int token) {
        var sentence = text.tokens().get(token).sentence();
        return text.tokens().stream()
                .anyMatch(each -> each.folded().equals("?") && each.sentence() == sentence);
    }

    /** How near a token stands to the business: 1 where it is named or the text is short, half elsewhere. */
    double nearness(int token) {
        if (matches.isEmpty() || text.sentences() <= 3) {
            return 1;
        }
        var sentence = text.tokens().get(token).sentence();
        return matches.stream()
                        .anyMatch(match -> Math.abs(text.tokens().get(match.from()).sentence() - sentence) <= 2)
                ? 1
                : 0.5;
    }
}
