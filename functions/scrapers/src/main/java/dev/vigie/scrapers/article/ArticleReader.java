package dev.vigie.scrapers.article;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Reads the article on a page. */
public final class ArticleReader {
    private static final int DEEPEST = 512;

    private ArticleReader() {}

    /** Whatever the page holds; a page without an article gives one with little or no text. */
    public static Article read(String html, String url) {
        var page = Jsoup.parse(html, url, Parser.htmlParser().setMaxDepth(DEEPEST));
        var statements = Statements.of(page);
        var title = Title.of(page, statements);
        return new Article(
                title,
                Author.of(page, statements),
                new PageDate(page, url, statements).find(),
                PageLanguage.of(page, statements),
                MainText.of(page, statements, title));
    }
}
