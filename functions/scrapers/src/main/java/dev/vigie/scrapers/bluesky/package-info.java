/** Listens to Bluesky by its search, signed in with an account of its own. */
@NullMarked
package dev.vigie.scrapers.bluesky;

import org.jspecify.annotations.NullMarked;
