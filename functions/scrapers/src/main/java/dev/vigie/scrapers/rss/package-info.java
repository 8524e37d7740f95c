/** Reads news feeds of every dialect: RSS, RDF, Atom and JSON Feed. */
@NullMarked
package dev.vigie.scrapers.rss;

import org.jspecify.annotations.NullMarked;
