/** Listens to a Mastodon server: a hashtag, or a search where the server gave a key. */
@NullMarked
package dev.vigie.scrapers.mastodon;

import org.jspecify.annotations.NullMarked;
