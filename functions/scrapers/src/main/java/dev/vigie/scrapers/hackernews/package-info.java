/** Listens to Hacker News by its search. */
@NullMarked
package dev.vigie.scrapers.hackernews;

import org.jspecify.annotations.NullMarked;
