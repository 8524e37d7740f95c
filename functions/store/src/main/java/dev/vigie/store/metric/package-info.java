/** What the functions count, for the operator's dashboard and alarms. */
@NullMarked
package dev.vigie.store.metric;

import org.jspecify.annotations.NullMarked;
