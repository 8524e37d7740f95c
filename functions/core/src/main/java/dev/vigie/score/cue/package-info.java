/** What the scorer knows by heart, and finding it in a text. */
@NullMarked
package dev.vigie.score.cue;

import org.jspecify.annotations.NullMarked;
