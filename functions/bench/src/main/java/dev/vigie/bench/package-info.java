/** What is measured rather than believed, as commands. */
@NullMarked
package dev.vigie.bench;

import org.jspecify.annotations.NullMarked;
