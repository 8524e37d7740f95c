package dev.vigie.score.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The learned numbers, as they lie in the file.
 *
 * <p>A feature has at most one row of 32 bytes: 16 bits that tell it from others, then one byte a column, 128 meaning
 * nothing. Two rows make one line of the cache, and a feature may stand in either.
 *
 * @param rows four longs a row
 * @param scale what one step of a column is worth
 * @param bias what a column starts from
 * @param tilt what is added to a column before it is decided, where the chance alone would forget the rare answer
 */
record Weights(long[] rows, float[] scale, float[] bias, float[] tilt) {
    static final int MAGIC = 0x56474D32;
    private static final int HEADER = 8 + 3 * 4 * Head.COLUMNS;

    /** Reads a file in one go. */
    static Weights read(InputStream in) throws IOException {
        var bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.remaining() < HEADER || bytes.getInt() != MAGIC) {
            throw new IOException("this is not a file of Vigie weights, or one of another version");
        }
        int lines = bytes.getInt();
        if (Integer.bitCount(lines) != 1 || bytes.remaining() != HEADER - 8 + lines * 2 * Head.COLUMNS) {
            throw new IOException("the file of weights is cut short: it should hold " + lines + " lines");
        }
        var scale = floats(bytes);
        var bias = floats(bytes);
        var tilt = floats(bytes);
        var rows = new long[lines * 8];
        bytes.asLongBuffer().get(rows);
        return new Weights(rows, scale, bias, tilt);
    }

    private static float[] floats(ByteBuffer bytes) {
        var floats = new float[Head.COLUMNS];
        bytes.asFloatBuffer().get(floats);
        bytes.position(bytes.position() + 4 * floats.length);
        return floats;
    }

    /** Where the row of a feature begins, or −1 when nothing was learned of it. */
    static int find(long[] rows, long feature) {
        int at = (int) (feature >>> 32) & rows.length - 1 & -8;
        long check = check(feature);
        if ((rows[at] & 0xFFFF) == check) {
            return at;
        }
        return (rows[at + 4] & 0xFFFF) == check ? at + 4 : -1;
    }

    /** Never 0, which marks an empty row. */
    static long check(long feature) {
        long check = feature & 0xFFFF;
        return check == 0 ? 1 : check;
    }
}
