/** Finds the article on a news or blog page: its text without what stands around it, title, author, date and language. */
@NullMarked
package dev.vigie.scrapers.article;

import org.jspecify.annotations.NullMarked;
