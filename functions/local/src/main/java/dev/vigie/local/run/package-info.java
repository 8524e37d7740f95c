/** Runs Vigie's own handlers on one machine: store, streams, schedule, messages and pages. */
@NullMarked
package dev.vigie.local.run;

import org.jspecify.annotations.NullMarked;
