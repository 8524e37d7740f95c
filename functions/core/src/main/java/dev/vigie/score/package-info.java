/** Says how bad a mention is, and because of which words. */
@NullMarked
package dev.vigie.score;

import org.jspecify.annotations.NullMarked;
