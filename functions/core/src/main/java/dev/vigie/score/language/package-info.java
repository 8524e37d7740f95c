/** Tells which language a text is written in. */
@NullMarked
package dev.vigie.score.language;

import org.jspecify.annotations.NullMarked;
