/** The three handlers on a real store, and what goes over the wire to SNS. */
@NullMarked
package dev.vigie.alerts;

import org.jspecify.annotations.NullMarked;
