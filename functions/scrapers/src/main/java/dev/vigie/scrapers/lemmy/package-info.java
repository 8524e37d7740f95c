/** Listens to a Lemmy server, and reads the posts that servers of the fediverse hand each other. */
@NullMarked
package dev.vigie.scrapers.lemmy;

import org.jspecify.annotations.NullMarked;
