/** Listens to forums that run on Discourse. */
@NullMarked
package dev.vigie.scrapers.discourse;

import org.jspecify.annotations.NullMarked;
