package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes what was learned as the scorer reads it: one byte a weight, each column with its own step. */
final class WeightsFile {
    private static final int MAGIC = 0x56474D32;
    private static final int NOTHING = 128;
    private static final int MOST = 127;
    private static final int FIRST_OF_LEXICON = 2;

    /** Weights beyond this share of a column's largest are cut: a few would make all others coarse. */
    private static final double KEPT = 0.9995;

    private final Dictionary dictionary;
    private final Lexicon lexicon;
    private final int[] rows;
    private final int lines;
    private final float[] scale = new float[Head.COLUMNS];
    private final float[] bias = new float[Head.COLUMNS];
    private final float[] tilt = new float[Head.COLUMNS];
    private final byte[] table;

    WeightsFile(Dictionary dictionary, Lexicon lexicon, int[] rows, int lines) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.rows = rows;
        this.lines = lines;
        this.table = new byte[lines * 2 * Head.COLUMNS];
    }

    /** The line in which a feature may stand; the reader finds it in the same way. */
    static int line(long feature, int lines) {
        return ((int) (feature >>> 32) & lines * 8 - 1) >>> 3;
    }

    /** Puts the checks and what the lexicon says in their places. */
    void names() {
        Arrays.fill(table, (byte) NOTHING);
        for (int row = 0; row < 2 * lines; row++) {
            table[row * Head.COLUMNS] = 0;
            table[row * Head.COLUMNS + 1] = 0;
        }
        for (int feature = 0; feature < rows.length; feature++) {
            if (rows[feature] < 0) {
                continue;
            }
            int at = rows[feature] * Head.COLUMNS;
            int check = Math.max(1, (int) (dictionary.feature(feature) & 0xFFFF));
            table[at] = (byte) check;
            table[at + 1] = (byte) (check >>> 8);
            var tone = lexicon.tones().get(dictionary.feature(feature));
            if (tone != null) {
                table[at + FIRST_OF_LEXICON] = (byte) (NOTHING + tone.good());
                table[at + FIRST_OF_LEXICON + 1] = (byte) (NOTHING + tone.bad());
                table[at + FIRST_OF_LEXICON + 2] = (byte) (NOTHING + tone.rude());
            }
        }
    }

    /** Puts a head in its columns. */
    void head(Learned learned, float[] tilts, float heat) {
        int classes = learned.bias().length;
        for (int each = 0; each < classes; each++) {
            int column = learned.head().column() + each;
            float most = most(learned, each);
            scale[column] = most * heat / MOST;
            bias[column] = learned.bias()[each] * heat;
            tilt[column] = tilts[each];
            for (int feature = 0; feature < rows.length; feature++) {
                if (rows[feature] >= 0 && most > 0) {
                    int step = Math.round(learned.weights()[feature * classes + each] / most * MOST);
                    table[rows[feature] * Head.COLUMNS + column] = (byte) (NOTHING + Math.clamp(step, -MOST, MOST));
                }
            }
        }
    }

    private float most(Learned learned, int each) {
        int classes = learned.bias().length;
        var sizes = new float[rows.length];
        int kept = 0;
        for (int feature = 0; feature < rows.length; feature++) {
            float size = Math.abs(learned.weights()[feature * classes + each]);
            if (rows[feature] >= 0 && size > 0) {
                sizes[kept++] = size;
            }
        }
        Arrays.sort(sizes, 0, kept);
        return kept == 0 ? 0 : sizes[(int) (KEPT * (kept - 1))];
    }

    void write(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(8 + 12 * Head.COLUMNS + table.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(lines);
        for (var floats : List.of(scale, bias, tilt)) {
            for (float each : floats) {
                bytes.putFloat(each);
            }
        }
        Files.write(file, bytes.put(table).array());
    }
}
