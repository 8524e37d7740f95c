/** Reads posts from a web page by the CSS selectors that a profile names. */
@NullMarked
package dev.vigie.scrapers.page;

import org.jspecify.annotations.NullMarked;
