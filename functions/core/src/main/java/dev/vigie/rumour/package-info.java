/** What is said to be true without anybody having checked it: how it spreads, changes and comes back. */
@NullMarked
package dev.vigie.rumour;

import org.jspecify.annotations.NullMarked;
