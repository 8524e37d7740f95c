/** Goes round the places where customers talk: what is due is fetched, read, matched, scored and kept. */
@NullMarked
package dev.vigie.scrapers;

import org.jspecify.annotations.NullMarked;
