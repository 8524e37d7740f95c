package dev.vigie.scrapers.page;

import dev.vigie.mention.Digest;
import dev.vigie.mention.Reach;
import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.Found;
import dev.vigie.scrapers.Reading;
import dev.vigie.scrapers.article.Article;
import dev.vigie.scrapers.article.ArticleReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a page as one article: told when it is new, and again when its words change. */
final class WholePage {
    private WholePage() {}

    static Reading read(Answer answer) {
        var article = ArticleReader.read(answer.text(), answer.url());
        if (article.text().isBlank()) {
            return new Reading.Unreadable("no article is found on the page; if it lists posts, name the option item:"
                    + " the CSS selector of one post");
        }
        return Reading.of(List.of(new Found(
                Optional.of(answer.url() + "#" + edition(article)),
                answer.url(),
                article.author(),
                article.title(),
                article.text(),
                article.published().map(OffsetDateTime::toInstant),
                Reach.UNKNOWN,
                Optional.empty(),
                article.language())));
    }

    /** Names the article as it reads now; another space or comma makes no other edition. */
    private static String edition(Article article) {
        var words = article.title() + article.text();
        return Digest.of(words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""));
    }
}
