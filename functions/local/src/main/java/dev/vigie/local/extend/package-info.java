/** Begins a scraper for a new kind of place in a checkout of Vigie. */
@NullMarked
package dev.vigie.local.extend;

import org.jspecify.annotations.NullMarked;
