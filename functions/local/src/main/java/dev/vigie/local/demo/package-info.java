/** The demo: a town's life over some days, served over HTTP and collected by the real thing. */
@NullMarked
package dev.vigie.local.demo;

import org.jspecify.annotations.NullMarked;
