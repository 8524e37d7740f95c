package dev.vigie.score.language;

import dev.vigie.score.text.Memory;
import dev.vigie.score.text.Text;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Knows seven languages by the letters of their words, and that there are others.
 *
 * <p>Each run of letters speaks for and against each language; what a word says in all is worked out once and then
 * remembered, so that telling a text's language costs a few additions a word. Case and accents do not matter: many
 * people write without.
 */
public final class Languages {
    public static final String UNKNOWN = "unknown";

    /** In the order of the columns of the weights; the last stands for all others. */
    public static final List<String> KNOWN = List.of("fr", "en", "es", "de", "it", "nl", "pt", UNKNOWN);

    private static final int COLUMNS = KNOWN.size();
    private static final int REMEMBERED = 1 << 13;
    private static final int ENOUGH = 150;

    private final float scale;
    private final float[] bias;
    private final byte[] weights;
    private final Memory<Voice> voices = new Memory<>(REMEMBERED);

    /** What a word says: sums by language, and of how many runs. */
    private record Voice(int[] sums, int runs) {}

    private Languages(float scale, float[] bias, byte[] weights) {
        this.scale = scale;
        this.bias = bias;
        this.weights = weights;
    }

    /** The languages as they ship. */
    public static Languages shipped() {
        try (var in = Objects.requireNonNull(
                Languages.class.getResourceAsStream("/dev/vigie/score/languages.bin"), "the jar lacks languages.bin")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("languages.bin in the jar cannot be read", e);
        }
    }

    /** Reads a scale, a bias for each language, and a row of bytes for each run of letters. */
    public static Languages read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        float scale = data.readFloat();
        var bias = new float[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            bias[column] = data.readFloat();
        }
        var weights = new byte[Grams.ROWS * COLUMNS];
        data.readFully(weights);
        return new Languages(scale, bias, weights);
    }

    /** The ISO 639-1 code of a text's language, or {@code unknown}: of no words, or of words of others. */
    public String of(Text text) {
        var sums = new int[COLUMNS];
        int runs = 0;
        var tokens = text.tokens();
        for (int at = 0; at < Math.min(tokens.size(), ENOUGH); at++) {
            var voice = voice(tokens.get(at).folded());
            runs += voice.runs;
            for (int column = 0; column < COLUMNS; column++) {
                sums[column] += voice.sums[column];
            }
        }
        return runs == 0 ? UNKNOWN : KNOWN.get(loudest(sums, runs));
    }

    private int loudest(int[] sums, int runs) {
        float share = (float) (scale / Math.sqrt(runs));
        int best = 0;
        for (int column = 1; column < COLUMNS; column++) {
            if (bias[column] + share * sums[column] > bias[best] + share * sums[best]) {
                best = column;
            }
        }
        return best;
    }

    private Voice voice(String word) {
        var known = voices.of(word, 0, word.length());
        if (known != null) {
            return known;
        }
        var sums = new int[COLUMNS];
        var runs = new int[1];
        Grams.of(word, row -> {
            runs[0]++;
            for (int column = 0; column < COLUMNS; column++) {
                sums[column] += weights[row * COLUMNS + column];
            }
        });
        return voices.keep(word, new Voice(sums, runs[0]));
    }
}
