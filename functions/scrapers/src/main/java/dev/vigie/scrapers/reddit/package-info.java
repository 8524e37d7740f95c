/** Listens to Reddit, with keys that Reddit approved. */
@NullMarked
package dev.vigie.scrapers.reddit;

import org.jspecify.annotations.NullMarked;
