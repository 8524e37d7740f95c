package dev.vigie.pages;

import dev.vigie.pages.words.Words;
import gg.jte.Content;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param style the style sheet, as it stands in the page
 * @param otherLanguage where the same page is in the other language, if it is anywhere
 */
public record Frame(Words words, String title, Content style, Optional<String> otherLanguage) {}
