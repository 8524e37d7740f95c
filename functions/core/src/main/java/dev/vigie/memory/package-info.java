/** What past incidents and complaints teach: records, statistics, cases near a new one, complaints that come back. */
@NullMarked
package dev.vigie.memory;

import org.jspecify.annotations.NullMarked;
