package dev.vigie.score;

import dev.vigie.score.cue.Lists;
import dev.vigie.score.text.Stems;
import dev.vigie.score.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each word of a text feels, by opinion words and emoji, and what negates, strengthens or mocks them. */
final class Opinions {
    private static final Stems<Lists.Opinion> WORDS = Lists.opinions();
    private static final Set<String> STRONGER = Set.of(
            "tres",
            "trop",
            "vraiment",
            "tellement",
            "hyper",
            "ultra",
            "super",
            "totalement",
            "absolument",
            "si",
            "carrement",
            "archi",
            "completement",
            "franchement",
            "tout",
            "plus",
            "very",
            "so",
            "really",
            "extremely",
            "absolutely",
            "totally",
            "completely",
            "too",
            "fucking",
            "incredibly",
            "utterly",
            "such",
            "most");
    private static final Set<String> WEAKER =
            Set.of("peu", "assez", "plutot", "bit", "slightly", "somewhat", "kinda", "quite", "presque", "almost");
    private static final Set<String> TURNS =
            Set.of("mais", "but", "however", "cependant", "pourtant", "toutefois", "although", "though");
    private static final Set<String> EXCLAIMED = Set.of(
            "bravo",
            "merci",
            "super",
            "genial",
            "top",
            "felicitations",
            "chapeau",
            "great",
            "thanks",
            "thank",
            "nice",
            "congratulations",
            "congrats",
            "kudos",
            "fantastic",
            "wonderful",
            "brilliant",
            "awesome");
    private static final String GLAD = "😀😃😄😁😊😍🥰😋🤩👍❤💕🎉👏🙏😂🤣💖💗💙💚💛💜😘😎🥳💪🔥✨☺🙂😉💯♥🤗";
    private static final String SAD = "😡😠🤬😤😞😢😭🤮🤢👎💩😱🤦😒🙄😔😩😫😖😣💔😷🤒🖕😨😰🙁☹😑";
    private static final double NEGATED = -0.7;
    private static final double BEFORE_BUT = 0.6;
    private static final double AFTER_BUT = 1.2;
    private static final double MOCKED = -0.4;
    private static final double BAD = -1.5;
    private static final double SCALE = 2.6;
    private static final double STARS = 0.75;

    private final double[] values;

    private Opinions(double[] values) {
        this.values = values;
    }

    /**
     * Reads a text.
     *
     * @param immune tokens of phrases that only look bad; their words say nothing
     * @param languages in which the text may be written
     */
    static Opinions of(Text text, boolean[] immune, Set<String> languages) {
        var values = new double[text.tokens().size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = immune[at] ? 0 : value(text, at, languages);
        }
        turn(text, values);
        mock(text, values);
        return new Opinions(values);
    }

    private static double value(Text text, int at, Set<String> languages) {
        var tokens = text.tokens();
        var word = tokens.get(at).word();
        if (!Character.isLetterOrDigit(word.codePointAt(0))) {
            return GLAD.contains(word) ? 1.5 : SAD.contains(word) ? -1.5 : 0;
        }
        double value = 0;
        for (var opinion : WORDS.of(word)) {
            value = languages.contains(opinion.language()) ? opinion.value() : value;
        }
        if (value == 0) {
            return 0;
        }
        var before = at > 0 ? tokens.get(at - 1).folded() : "";
        var strength = STRONGER.contains(before) ? 1.4 : WEAKER.contains(before) ? 0.7 : 1;
        if (Negation.isLittle(tokens, at) && value > 0 || Negation.holds(text, at)) {
            return value * strength * NEGATED;
        }
        return value * strength;
    }

    /** What comes after a "but" is what is meant. */
    private static void turn(Text text, double[] values) {
        var tokens = text.tokens();
        for (int at = 0; at < values.length; at++) {
            if (TURNS.contains(tokens.get(at).folded())) {
                scale(values, text.sentenceStart(at), at, BEFORE_BUT);
                scale(values, at, text.sentenceEnd(at), AFTER_BUT);
            }
        }
    }

    private static void scale(double[] values, int from, int to, double by) {
        for (int at = from; at < to; at++) {
            values[at] *= by;
        }
    }

    /** "Bravo, deux heures de retard, honteux" does not cheer. */
    private static void mock(Text text, double[] values) {
        double bad = 0;
        double good = 0;
        for (int at = 0; at < values.length; at++) {
            if (values[at] < 0) {
                bad += values[at];
            } else if (!EXCLAIMED.contains(text.tokens().get(at).folded())) {
                good += values[at];
            }
        }
        if (bad <= BAD && good == 0) {
            for (int at = 0; at < values.length; at++) {
                values[at] *= values[at] > 0 ? MOCKED : 1;
            }
        }
    }

    /** The feeling of the whole text, −1 to 1. */
    double feeling(Text text) {
        double sum = Smileys.in(text.original());
        for (var value : values) {
            sum += value;
        }
        return Math.tanh(sum / SCALE);
    }

    /** What is felt about the business, −1 to 1. */
    double about(Aim aim) {
        double sum = 0;
        for (int at = 0; at < values.length; at++) {
            if (values[at] != 0) {
                sum += values[at] * aim.opinion(at);
            }
        }
        return Math.tanh(sum / SCALE);
    }

    /** Stars speak louder than words. */
    static double withStars(double words, Optional<Double> stars) {
        return stars.map(given -> Math.max(-1, STARS * (given - 3) / 2 + (1 - STARS) * words))
                .orElse(words);
    }

    /** Faces made of marks. */
    private static final class Smileys {
        private static final List<String> GLAD = List.of(":)", ":-)", ":d", ";)", ";-)", "<3", "^^", "xd", "=)");
        private static final List<String> SAD = List.of(":(", ":-(", ":'(", ":/", ":-/", "=(", "-_-");
        private static final double WORTH = 1.2;

        private Smileys() {}

        static double in(String text) {
            if (text.indexOf(':') < 0 && text.indexOf(';') < 0 && text.indexOf('<') < 0 && text.indexOf('=') < 0) {
                return 0;
            }
            return WORTH * ((has(text, GLAD) ? 1 : 0) - (has(text, SAD) ? 1 : 0));
        }

        private static boolean has(String text, List<String> faces) {
            for (var face : faces) {
                int at = text.indexOf(face);
                if (at >= 0 && !text.startsWith("//", at + 1)) {
                    return true;
                }
            }
            return false;
        }
    }
}
