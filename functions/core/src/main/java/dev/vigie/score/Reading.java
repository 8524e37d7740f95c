package dev.vigie.score;

import dev.vigie.score.cue.Hit;
import dev.vigie.score.cue.Lexicon;
import dev.vigie.score.match.Sighting;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that was found in one text, before it is weighed.
 *
 * @param sighting where the business and its namesakes are named
 * @param hits cues that hold: not negated, not part of a phrase that only looks bad
 * @param negated cues that are said not to be so
 * @param immune tokens of phrases that only look bad
 * @param friends such phrases that are praise
 * @param graver what makes it graver or surer
 * @param aim at whom each clause is aimed
 * @param opinions what each word feels
 */
record Reading(
        Text text,
        Sighting sighting,
        List<Hit> hits,
        List<Hit> negated,
        boolean[] immune,
        List<Hit> friends,
        List<Hit> graver,
        Aim aim,
        Opinions opinions) {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final List<String> LISTED = List.of("fr", "en");

    /** Kinds whose meaning a negation before them takes away. */
    private static final Set<String> NEGATABLE = Set.of(
            "safety",
            "boycott",
            "complaint",
            "praise",
            "insult",
            "discrimination",
            "legal",
            "outage",
            "data_leak",
            "troll",
            "backlash",
            "hate",
            "threat",
            "fake_review",
            "impersonation",
            "employee",
            "calming",
            "takedown");

    /** Of what ideas tell together, these are denied by a "not"; in "they never paid us" it belongs to the wrong. */
    private static final Set<String> DENIABLE =
            Set.of("safety", "legal", "boycott", "praise", "insult", "threat", "calming");

    /** Aggravations of a danger: they say nothing in a text about birthdays. */
    private static final Set<Aggravation> OF_DANGER =
            EnumSet.of(Aggravation.HOSPITAL, Aggravation.CHILD, Aggravation.SHOCK, Aggravation.DEATH);

    static Reading of(Text text, Sighting sighting, Set<String> spoken) {
        var languages = withCues(spoken);
        var immune = new boolean[text.tokens().size()];
        var friends = new ArrayList<Hit>();
        var found = LEXICON.in(text, languages);
        for (var friend : found.friends()) {
            java.util.Arrays.fill(immune, friend.from(), friend.to() + 1, true);
            if (friend.kind().equals("praise") && !Negation.holds(text, friend.from())) {
                friends.add(friend);
            }
        }
        var hits = new ArrayList<Hit>();
        var negated = new ArrayList<Hit>();
        for (var hit : found.signals()) {
            if (!isImmune(immune, hit)) {
                var isNegated = NEGATABLE.contains(hit.kind()) && Negation.holds(text, hit.from(), hit.to());
                (isNegated ? negated : hits).add(hit);
            }
        }
        for (var hit : found.told()) {
            var isCalm = DENIABLE.contains(hit.kind()) && Negation.holds(text, hit.elsewhere());
            if (!isImmune(immune, hit) && !isCalm) {
                hits.add(hit);
            }
        }
        var graver = new ArrayList<Hit>();
        for (var hit : found.graver()) {
            if (!isImmune(immune, hit) && !Negation.holds(text, hit.from())) {
                graver.add(hit);
            }
        }
        var aim = Aim.of(text, sighting.us(), sighting.namesakes(), found.others());
        var opinions = Opinions.of(text, saidOfClaims(hits, immune), spoken);
        return new Reading(text, sighting, hits, negated, immune, friends, graver, aim, opinions);
    }

    /** "C'est faux" finds no fault with the business: words of denials and doubts are no opinions. */
    private static boolean[] saidOfClaims(List<Hit> hits, boolean[] immune) {
        var silent = immune.clone();
        for (var hit : hits) {
            if (hit.kind().equals("denial")
                    || hit.kind().equals("hedge")
                    || hit.kind().equals("enquiry")) {
                java.util.Arrays.fill(silent, hit.from(), hit.to() + 1, true);
            }
        }
        return silent;
    }

    private static Set<String> withCues(Set<String> spoken) {
        if (LISTED.stream().anyMatch(spoken::contains)) {
            return spoken;
        }
        var all = new HashSet<>(spoken);
        all.addAll(LISTED);
        return all;
    }

    private static boolean isImmune(boolean[] immune, Hit hit) {
        for (int at = hit.from(); at <= hit.to(); at++) {
            if (immune[at]) {
                return true;
            }
        }
        return immune[hit.elsewhere()];
    }

    /** What makes it graver: a child counts where a danger is told in the same breath, not in a text about birthdays. */
    Set<Aggravation> aggravations() {
        var all = EnumSet.noneOf(Aggravation.class);
        for (var hit : graver) {
            var aggravation = Aggravation.valueOf(hit.kind());
            if (!OF_DANGER.contains(aggravation) || isNearDanger(hit)) {
                all.add(aggravation);
            }
        }
        return all;
    }

    private boolean isNearDanger(Hit grave) {
        var sentence = sentence(grave.from());
        for (var hit : hits) {
            var isDanger = hit.kind().equals("safety") || hit.kind().equals("threat");
            if (isDanger && Math.abs(sentence(hit.from()) - sentence) <= 1 && aim.danger(hit.from()) > 0.5) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its cues is surer than this. */
    boolean has(String kind, double strength) {
        for (var hit : hits) {
            if (hit.kind().equals(kind) && hit.strength() >= strength) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything bad is told, however weak the sign. */
    boolean tellsHarm() {
        for (var hit : hits) {
            switch (hit.kind()) {
                case "hedge", "enquiry", "denial", "praise", "calming", "spam", "media" -> {}
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the sentence of a token asks something. */
    boolean asks(int token) {
        int end = text.sentenceEnd(token);
        for (int at = text.sentenceStart(token); at < end; at++) {
            if (text.tokens().get(at).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is asked at all. */
    boolean asks() {
        for (var token : text.tokens()) {
            if (token.is("?")) {
                return true;
            }
        }
        return false;
    }

    int sentence(int token) {
        return text.tokens().get(token).sentence();
    }
}
