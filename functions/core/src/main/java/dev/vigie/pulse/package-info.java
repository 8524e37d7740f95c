/** A business's rolling state: what was said lately and what is usual. */
@NullMarked
package dev.vigie.pulse;

import org.jspecify.annotations.NullMarked;
