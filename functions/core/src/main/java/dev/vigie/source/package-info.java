/** A place to look, shared by all businesses that watch it, and how looking went last time. */
@NullMarked
package dev.vigie.source;

import org.jspecify.annotations.NullMarked;
