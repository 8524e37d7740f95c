package dev.vigie.score.model;

/**
 * Adds up the rows of a text's features, thirty columns at once.
 *
 * <p>A row is four longs. Even and odd bytes are added apart in lanes of 16 bits, which hold 256 rows before they are
 * emptied into plain sums.
 */
final class Tally implements Sink {
    private static final long EVEN = 0x00FF00FF00FF00FFL;
    private static final int NOTHING = 128;

    private final long[] rows;
    private final int[] sums = new int[Head.COLUMNS];
    private long even0;
    private long odd0;
    private long even1;
    private long odd1;
    private long even2;
    private long odd2;
    private long even3;
    private long odd3;
    private int waiting;

    Tally(long[] rows) {
        this.rows = rows;
    }

    @Override
    public void add(long feature) {
        int at = Weights.find(rows, feature);
        if (at < 0) {
            return;
        }
        long row0 = rows[at];
        long row1 = rows[at + 1];
        long row2 = rows[at + 2];
        long row3 = rows[at + 3];
        even0 += row0 & EVEN;
        odd0 += row0 >>> 8 & EVEN;
        even1 += row1 & EVEN;
        odd1 += row1 >>> 8 & EVEN;
        even2 += row2 & EVEN;
        odd2 += row2 >>> 8 & EVEN;
        even3 += row3 & EVEN;
        odd3 += row3 >>> 8 & EVEN;
        if (++waiting == 256) {
            empty();
        }
    }

    @Override
    public Tone tone() {
        empty();
        return new Tone(sums[Head.GOOD], sums[Head.BAD], sums[Head.RUDE]);
    }

    /** The sum of each column over all features so far. */
    int[] sums() {
        empty();
        return sums;
    }

    private void empty() {
        spill(0, even0, odd0);
        spill(8, even1, odd1);
        spill(16, even2, odd2);
        spill(24, even3, odd3);
        even0 = odd0 = even1 = odd1 = even2 = odd2 = even3 = odd3 = 0;
        waiting = 0;
    }

    private void spill(int column, long even, long odd) {
        for (int lane = 0; lane < 4; lane++) {
            sums[column + 2 * lane] += (int) (even >>> 16 * lane & 0xFFFF) - NOTHING * waiting;
            sums[column + 2 * lane + 1] += (int) (odd >>> 16 * lane & 0xFFFF) - NOTHING * waiting;
        }
    }
}
