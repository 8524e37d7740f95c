/** How things are said. */
@NullMarked
package dev.vigie.pages.words;

import org.jspecify.annotations.NullMarked;
