/** The page that a frightened owner reads, and the decisions taken on it. */
@NullMarked
package dev.vigie.pages.alert;

import org.jspecify.annotations.NullMarked;
