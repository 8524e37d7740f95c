/** Finds news articles of the whole world by GDELT. */
@NullMarked
package dev.vigie.scrapers.gdelt;

import org.jspecify.annotations.NullMarked;
