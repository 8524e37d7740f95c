/** Whom Vigie works for: the profile, its people, and what to look for. */
@NullMarked
package dev.vigie.business;

import org.jspecify.annotations.NullMarked;
