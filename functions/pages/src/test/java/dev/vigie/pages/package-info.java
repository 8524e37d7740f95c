/** What the pages promise. */
@NullMarked
package dev.vigie.pages;

import org.jspecify.annotations.NullMarked;
