/** A database in memory for measurements that would take hours on a disk. */
@NullMarked
package dev.vigie.bench.memory;

import org.jspecify.annotations.NullMarked;
