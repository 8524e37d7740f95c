/** Finds a business in a text: names, handles, trade near town, and none of its namesakes. */
@NullMarked
package dev.vigie.score.match;

import org.jspecify.annotations.NullMarked;
