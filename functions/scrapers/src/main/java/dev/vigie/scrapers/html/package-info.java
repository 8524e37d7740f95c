/** Makes safe HTML of whatever strangers wrote. */
@NullMarked
package dev.vigie.scrapers.html;

import org.jspecify.annotations.NullMarked;
