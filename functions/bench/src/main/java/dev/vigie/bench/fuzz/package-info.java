/** Inputs that grow towards whatever code they have not reached yet, through every door. */
@NullMarked
package dev.vigie.bench.fuzz;

import org.jspecify.annotations.NullMarked;
