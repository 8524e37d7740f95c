/** Opens a link: whose it is, what it is about, and whether a form came from our own page. */
@NullMarked
package dev.vigie.pages.link;

import org.jspecify.annotations.NullMarked;
