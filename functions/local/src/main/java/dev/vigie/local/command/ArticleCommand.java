package dev.vigie.local.command;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.article.ArticleReader;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code vigie article}: what Vigie reads on a news or blog page. */
@Command(
        name = "article",
        mixinStandardHelpOptions = true,
        description = "Finds the article on a web page from standard input, or on many saved ones with --batch,"
                + " and prints its title, author, date, language and text as JSON.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  curl -s https://example.com/news/1 | vigie article --url https://example.com/news/1",
            "  echo '{\"file\":\"1.html\",\"url\":\"https://example.com/news/1\",\"headers\":{}}' | vigie article --batch"
        })
final class ArticleCommand implements Callable<Integer> {
    @Option(
            names = "--batch",
            description = "JSON lines {\"file\",\"url\",\"headers\"} in, one JSON line each out, in order.")
    private boolean batch;

    @Option(names = "--url", paramLabel = "URL", description = "Where the page came from: it may tell the date.")
    @Nullable
    private String url;

    @Option(
            names = "--header",
            paramLabel = "NAME=VALUE",
            description = "A header it came with, such as Content-Type=text/html.")
    private Map<String, String> headers = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        var pages = new SavedPages(ArticleCommand::told);
        return batch ? pages.many(System.in) : pages.one(System.in, Optional.ofNullable(url), headers);
    }

    private static Object told(Answer page) {
        var article = ArticleReader.read(page.text(), page.url());
        return new Told(
                article.title(),
                article.author(),
                article.text(),
                article.published().map(OffsetDateTime::toString),
                article.language());
    }

    private record Told(
            String title, String author, String text, Optional<String> published, Optional<String> language) {}
}
