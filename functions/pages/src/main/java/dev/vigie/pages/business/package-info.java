/** The page of a business: how it is doing, how ready it is, and what can be prepared in quiet times. */
@NullMarked
package dev.vigie.pages.business;

import org.jspecify.annotations.NullMarked;
