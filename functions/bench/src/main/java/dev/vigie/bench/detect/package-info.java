/** How well Vigie notices: on simulated years and crises, and on labelled series. */
@NullMarked
package dev.vigie.bench.detect;

import org.jspecify.annotations.NullMarked;
