/** What to do for each signal, as written in Markdown. */
@NullMarked
package dev.vigie.pages.guide;

import org.jspecify.annotations.NullMarked;
