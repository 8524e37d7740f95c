package dev.vigie.pulse;

/** How surprising a share is. */
public final class Binomial {
    private Binomial() {}

    /** The chance of at least this many of all where each is so likely. */
    public static double tail(int count, int all, double likely) {
        if (count <= 0) {
            return 1;
        }
        if (likely <= 0 || count > all) {
            return 0;
        }
        if (likely >= 1) {
            return 1;
        }
        var term = Math.exp(Poisson.logFactorial(all)
                - Poisson.logFactorial(count)
                - Poisson.logFactorial(all - count)
                + count * Math.log(likely)
                + (all - count) * Math.log(1 - likely));
        var odds = likely / (1 - likely);
        var sum = 0.0;
        for (var k = count; k <= all && (term > sum * 1e-17 || k < all * likely); k++) {
            sum += term;
            term *= odds * (all - k) / (k + 1);
        }
        return Math.min(1, sum);
    }
}
