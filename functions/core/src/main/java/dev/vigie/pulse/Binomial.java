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
        var sum = 0.0;
        for (var k = count; k <= all; k++) {
            var chance = Poisson.logFactorial(all)
                    - Poisson.logFactorial(k)
                    - Poisson.logFactorial(all - k)
                    + k * Math.log(likely)
                    + (all - k) * Math.log(1 - likely);
            sum += Math.exp(chance);
        }
        return Math.min(1, sum);
    }
}
