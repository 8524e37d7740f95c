/** How fast feeds and articles are read, beside the libraries that Java programs usually take for it. */
@NullMarked
package dev.vigie.bench.read;

import org.jspecify.annotations.NullMarked;
