/** Thousands of places in one run, some of them slow, broken or ill-meaning. */
@NullMarked
package dev.vigie.bench.crowd;

import org.jspecify.annotations.NullMarked;
