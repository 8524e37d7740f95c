/** Decides when talk turns bad, tells people, and follows up as time passes: three handlers and what they call. */
@NullMarked
package dev.vigie.alerts;

import org.jspecify.annotations.NullMarked;
