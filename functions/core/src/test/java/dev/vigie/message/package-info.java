/** What people are told, word by word. */
@NullMarked
package dev.vigie.message;

import org.jspecify.annotations.NullMarked;
