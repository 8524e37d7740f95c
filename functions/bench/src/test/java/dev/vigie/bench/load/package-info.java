/** How many mentions a second are decided on, and how that grows. */
@NullMarked
package dev.vigie.bench.load;

import org.jspecify.annotations.NullMarked;
