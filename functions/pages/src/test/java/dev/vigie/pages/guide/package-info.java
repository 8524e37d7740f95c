/** How guides are read. */
@NullMarked
package dev.vigie.pages.guide;

import org.jspecify.annotations.NullMarked;
