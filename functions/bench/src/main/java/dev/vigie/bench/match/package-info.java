/** How fast many businesses are looked for in one text. */
@NullMarked
package dev.vigie.bench.match;

import org.jspecify.annotations.NullMarked;
