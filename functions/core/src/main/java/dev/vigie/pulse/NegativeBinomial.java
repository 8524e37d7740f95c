package dev.vigie.pulse;

/** How surprising a count is where counts vary more than independent arrivals do. */
public final class NegativeBinomial {
    /** Below, it is as good as Poisson, and the formula would lose its digits. */
    private static final double LEAST_EXCESS = 1e-3;

    private NegativeBinomial() {}

    /** The chance of at least this count, given the mean and the variance; never less than Poisson's. */
    public static double tail(int count, double mean, double variance) {
        if (count <= 0) {
            return 1;
        }
        if (variance < mean * (1 + LEAST_EXCESS)) {
            return Poisson.tail(count, mean);
        }
        var size = mean * mean / (variance - mean);
        var failure = 1 - mean / variance;
        var term = Math.exp(logGamma(count + size)
                - logGamma(size)
                - Poisson.logFactorial(count)
                + size * Math.log(mean / variance)
                + count * Math.log(failure));
        var sum = 0.0;
        for (var k = count; k < mean || term > sum * 1e-12; k++) {
            sum += term;
            term *= (k + size) / (k + 1) * failure;
        }
        return Math.min(1, sum);
    }

    /** Stirling's series from 10 on, and the recurrence below. */
    static double logGamma(double x) {
        var shift = 0.0;
        var large = x;
        while (large < 10) {
            shift += Math.log(large);
            large++;
        }
        var square = large * large;
        return (large - 0.5) * Math.log(large)
                - large
                + 0.5 * Math.log(2 * Math.PI)
                + (1 / 12.0 - (1 / 360.0 - 1 / (1260 * square)) / square) / large
                - shift;
    }
}
