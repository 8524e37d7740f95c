/** Keeps the tables in one SQLite file on this machine. */
@NullMarked
package dev.vigie.store.disk;

import org.jspecify.annotations.NullMarked;
