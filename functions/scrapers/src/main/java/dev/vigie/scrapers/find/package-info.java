/** Finds where a site or a name is talked about in a form that Vigie can watch, and proposes lines for a profile. */
@NullMarked
package dev.vigie.scrapers.find;

import org.jspecify.annotations.NullMarked;
