/** A month in which nothing works reliably, lived in minutes; what is lost, and what happens twice? */
@NullMarked
package dev.vigie.bench.month;

import org.jspecify.annotations.NullMarked;
