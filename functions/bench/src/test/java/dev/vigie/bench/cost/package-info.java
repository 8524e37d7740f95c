/** Runs Vigie and computes the month's bill from what it was seen to use. */
@NullMarked
package dev.vigie.bench.cost;

import org.jspecify.annotations.NullMarked;
