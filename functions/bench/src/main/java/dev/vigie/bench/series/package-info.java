/** Labelled series of counts: what the detector finds in them, beside plainer rules. */
@NullMarked
package dev.vigie.bench.series;

import org.jspecify.annotations.NullMarked;
