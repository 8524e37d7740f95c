/** Lets the process die at every call, and counts what is lost or told twice. */
@NullMarked
package dev.vigie.bench.crash;

import org.jspecify.annotations.NullMarked;
