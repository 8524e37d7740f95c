/** What the link in a message opens: which address answers what. */
@NullMarked
package dev.vigie.pages;

import org.jspecify.annotations.NullMarked;
