/** Puts attack strings through every door by which strangers' words come in or go out. */
@NullMarked
package dev.vigie.bench.hostile;

import org.jspecify.annotations.NullMarked;
