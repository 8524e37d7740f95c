/** Valid things for tests; each test spells out only what matters to it. */
@NullMarked
package dev.vigie;

import org.jspecify.annotations.NullMarked;
