/** What a business's people taught: "not us", "false alarm", "this was a complaint". */
@NullMarked
package dev.vigie.score.lesson;

import org.jspecify.annotations.NullMarked;
