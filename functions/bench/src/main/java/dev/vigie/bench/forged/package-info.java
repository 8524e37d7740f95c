/** Links that nobody sent and ids of others, tried on every route and every method of a repository. */
@NullMarked
package dev.vigie.bench.forged;

import org.jspecify.annotations.NullMarked;
