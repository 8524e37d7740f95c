/** Reads places that answer in JSON: any of them by pointers in the profile, and what the other kinds need for it. */
@NullMarked
package dev.vigie.scrapers.json;

import org.jspecify.annotations.NullMarked;
