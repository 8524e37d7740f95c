/** What is forged opens nothing. */
@NullMarked
package dev.vigie.bench.forged;

import org.jspecify.annotations.NullMarked;
