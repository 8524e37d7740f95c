/** Understands the many ways in which feeds and pages write a date. */
@NullMarked
package dev.vigie.scrapers.dates;

import org.jspecify.annotations.NullMarked;
