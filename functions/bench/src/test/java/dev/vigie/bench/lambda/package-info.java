/** Runs the deployed jars as Lambda runs them and measures how they start. */
@NullMarked
package dev.vigie.bench.lambda;

import org.jspecify.annotations.NullMarked;
