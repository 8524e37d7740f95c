package dev.vigie.score;

import dev.vigie.score.cue.Hit;
import dev.vigie.score.match.Match;
import dev.vigie.score.text.Text;
import java.util.List;

/**
 * At whom each clause is aimed: "le maire est nul, heureusement que le Fournil est là" is bad about the mayor only.
 *
 * <p>A clause that names the business is about it. One that names somebody else (a namesake, another shop, the town
 * hall) is not, nor is the rest of its sentence when the sentence never names the business. All other clauses are taken
 * to be about the business, and half so when a long text names it far away.
 */
final class Aim {
    private static final double ELSEWHERE = 0.15;
    private static final double FAR = 0.5;
    private static final int LONG_TEXT = 3;
    private static final int NEAR_SENTENCES = 2;
    private static final int US = 1;
    private static final int OTHER_SHOP = 2;
    private static final int OTHER_PEOPLE = 4;

    private final Text text;
    private final int[] clauses;
    private final int[] sentences;
    private final boolean[] near;
    private final boolean toldApart;

    private Aim(Text text, int[] clauses, int[] sentences, boolean[] near, boolean toldApart) {
        this.text = text;
        this.clauses = clauses;
        this.sentences = sentences;
        this.near = near;
        this.toldApart = toldApart;
    }

    static Aim of(Text text, List<Match> us, List<Match> namesakes, List<Hit> others) {
        var clauses = new int[text.clauses()];
        var sentences = new int[text.sentences()];
        us.forEach(match -> mark(text, match.from(), US, clauses, sentences));
        namesakes.forEach(match -> mark(text, match.from(), OTHER_SHOP, clauses, sentences));
        var toldApart = false;
        var isOther = !namesakes.isEmpty();
        for (var other : others) {
            switch (other.kind()) {
                case "shop" -> {
                    mark(text, other.from(), OTHER_SHOP, clauses, sentences);
                    isOther = true;
                }
                case "people" -> mark(text, other.from(), OTHER_PEOPLE, clauses, sentences);
                default -> toldApart = true;
            }
        }
        return new Aim(text, clauses, sentences, near(us, text), toldApart && isOther);
    }

    private static void mark(Text text, int token, int whom, int[] clauses, int[] sentences) {
        clauses[text.tokens().get(token).clause()] |= whom;
        sentences[text.tokens().get(token).sentence()] |= whom;
    }

    private static boolean[] near(List<Match> us, Text text) {
        var near = new boolean[text.sentences()];
        var isShort = us.isEmpty() || text.sentences() <= LONG_TEXT;
        for (int sentence = 0; sentence < near.length; sentence++) {
            near[sentence] = isShort;
        }
        for (var match : us) {
            int named = text.tokens().get(match.from()).sentence();
            for (int at = Math.max(0, named - NEAR_SENTENCES); at < near.length && at <= named + NEAR_SENTENCES; at++) {
                near[at] = true;
            }
        }
        return near;
    }

    /** How much an opinion standing here is one about the business. */
    double opinion(int token) {
        return at(token, OTHER_SHOP | OTHER_PEOPLE);
    }

    /** How much a danger told here is one at the business: the mayor may well have fallen ill there. */
    double danger(int token) {
        return at(token, OTHER_SHOP);
    }

    private double at(int token, int others) {
        var place = text.tokens().get(token);
        int clause = clauses[place.clause()];
        int sentence = sentences[place.sentence()];
        if ((clause & US) != 0 && !toldApart) {
            return 1;
        }
        var isElsewhere =
                (clause & US) == 0 && ((clause & others) != 0 || (sentence & US) == 0 && (sentence & others) != 0);
        if (isElsewhere || toldApart) {
            return ELSEWHERE;
        }
        return near[place.sentence()] ? 1 : FAR;
    }
}
