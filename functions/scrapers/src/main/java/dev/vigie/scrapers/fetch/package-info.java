/** Fetches pages politely and safely: whatever the web does, the answer is a value. */
@NullMarked
package dev.vigie.scrapers.fetch;

import org.jspecify.annotations.NullMarked;
