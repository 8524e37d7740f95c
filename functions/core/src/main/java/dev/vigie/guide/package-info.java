/** What to do about bad talk, and what to think of once more before it is done. */
@NullMarked
package dev.vigie.guide;

import org.jspecify.annotations.NullMarked;
