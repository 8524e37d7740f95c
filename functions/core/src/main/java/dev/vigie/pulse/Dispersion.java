package dev.vigie.pulse;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * How much more counts vary than independent arrivals would: their variance about what was expected, over that.
 *
 * @param squares of the differences, the last eight months' counting most
 * @param expected what was expected in the same windows
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Dispersion(double squares, double expected) {
    static final Dispersion UNKNOWN = new Dispersion(0, 0);

    private static final double KEPT = 0.999;
    /** Some unrest is taken for granted, as if it had been seen in so many mentions. */
    private static final double SUPPOSED = 2;

    private static final double SUPPOSED_MENTIONS = 10;
    /** As far as few mentions leave open how much counts vary, they are taken to vary more. */
    private static final double DOUBT = 1;
    /** A crisis must not make a business deaf: what is beyond counts as if it were so many spreads and three more. */
    private static final double MOST_SPREADS = 6;

    public double value() {
        return Math.max(1, (squares + SUPPOSED * SUPPOSED_MENTIONS) / (expected + SUPPOSED_MENTIONS));
    }

    /** The most that what was heard leaves likely. */
    double atMost() {
        return value() * (1 + DOUBT / Math.sqrt(expected + SUPPOSED_MENTIONS));
    }

    Dispersion with(double heard, double usual) {
        var most = usual + MOST_SPREADS * Math.sqrt(value() * usual) + 3;
        var difference = Math.min(heard, most) - usual;
        return new Dispersion(rounded(squares * KEPT + difference * difference), rounded(expected * KEPT + usual));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
