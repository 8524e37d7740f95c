/** Reads customer reviews that a page states for search engines, as schema.org Review. */
@NullMarked
package dev.vigie.scrapers.reviews;

import org.jspecify.annotations.NullMarked;
