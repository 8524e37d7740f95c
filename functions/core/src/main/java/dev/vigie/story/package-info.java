/** Tells voices from echoes: reposts and near-duplicates are one story with its relays. */
@NullMarked
package dev.vigie.story;

import org.jspecify.annotations.NullMarked;
