package dev.vigie.bench.forged;

import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * One way to try to get at what is somebody else's.
 *
 * @param once tries it once, each time otherwise; what got through, or nothing
 */
record Attempt(String name, Function<SplittableRandom, String> once) {}
