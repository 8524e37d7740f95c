/** Cuts a text into words as they are compared. */
@NullMarked
package dev.vigie.score.text;

import org.jspecify.annotations.NullMarked;
