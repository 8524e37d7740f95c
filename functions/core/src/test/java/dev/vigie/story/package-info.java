/** What is the same story and what is not. */
@NullMarked
package dev.vigie.story;

import org.jspecify.annotations.NullMarked;
