/** Listens to YouTube: new videos about something, and what is said below a channel's or a video's. */
@NullMarked
package dev.vigie.scrapers.youtube;

import org.jspecify.annotations.NullMarked;
