/** Speaks HTTP: requests in, answers out, and the headers that keep a page safe. */
@NullMarked
package dev.vigie.pages.web;

import org.jspecify.annotations.NullMarked;
