/** What is usual, and how surprising a count is. */
@NullMarked
package dev.vigie.pulse;

import org.jspecify.annotations.NullMarked;
