/** Keeps what Vigie knows: one small port, two adapters, and what the tables hold. */
@NullMarked
package dev.vigie.store;

import org.jspecify.annotations.NullMarked;
