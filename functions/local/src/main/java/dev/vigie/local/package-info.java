/** Everything on one machine: the {@code vigie} command and what it runs. */
@NullMarked
package dev.vigie.local;

import org.jspecify.annotations.NullMarked;
