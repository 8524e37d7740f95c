/** Decides when talk turns bad: pulse and mentions in; incidents and owed alerts out. */
@NullMarked
package dev.vigie.incident;

import org.jspecify.annotations.NullMarked;
