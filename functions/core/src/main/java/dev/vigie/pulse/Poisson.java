package dev.vigie.pulse;

/** How surprising a count is. */
public final class Poisson {
    private Poisson() {}

    /** The chance of at least this count where so many are expected. */
    public static double tail(int count, double expected) {
        if (count <= 0) {
            return 1;
        }
        var term = Math.exp(-expected + count * Math.log(expected) - logFactorial(count));
        if (count <= expected) {
            return 1 - below(count, expected);
        }
        var sum = 0.0;
        for (var k = count; term > 0 && term > sum * 1e-17; k++) {
            sum += term;
            term *= expected / (k + 1);
        }
        return Math.min(1, sum);
    }

    private static double below(int count, double expected) {
        var sum = 0.0;
        for (var k = 0; k < count; k++) {
            sum += Math.exp(-expected + k * Math.log(expected) - logFactorial(k));
        }
        return Math.min(1, sum);
    }

    static double logFactorial(int n) {
        if (n < 20) {
            var product = 1.0;
            for (var k = 2; k <= n; k++) {
                product *= k;
            }
            return Math.log(product);
        }
        // Stirling's series: exact to 1e-12 from 20 on.
        var x = n + 1.0;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x * x * x);
    }
}
