/** Listens to the question sites of Stack Exchange. */
@NullMarked
package dev.vigie.scrapers.stackexchange;

import org.jspecify.annotations.NullMarked;
