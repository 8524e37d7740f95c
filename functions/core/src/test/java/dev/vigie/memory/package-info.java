/** What past incidents and complaints teach. */
@org.jspecify.annotations.NullMarked
package dev.vigie.memory;
