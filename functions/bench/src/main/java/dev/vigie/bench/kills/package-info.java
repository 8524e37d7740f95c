/** The demo in processes that are killed, and what is left of it. */
@NullMarked
package dev.vigie.bench.kills;

import org.jspecify.annotations.NullMarked;
