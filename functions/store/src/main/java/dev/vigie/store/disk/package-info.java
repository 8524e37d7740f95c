/** The store on one machine: a single SQLite file. */
@NullMarked
package dev.vigie.store.disk;

import org.jspecify.annotations.NullMarked;
