package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.vigie.business.Channel;
import dev.vigie.mention.CanonicalUrl;
import dev.vigie.mention.Digest;
import dev.vigie.mention.Mention;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what a story is known again when somebody repeats it.
 *
 * @param sketch of its text
 * @param link of its canonical address
 * @param title of a press article's title, without the paper's name; empty elsewhere, for a thread's posts share one
 * @param author of its author's pseudonym, empty where unknown
 * @param host where it stands, without www
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Identity(Sketch sketch, String link, String title, String author, String host, Channel channel) {
    private static final int SHORT = 8;
    private static final int TITLE_WORDS = 5;
    private static final Pattern PAPER = Pattern.compile("\\s+[-|–—]\\s+[^-|–—]{2,40}$");

    public static Identity of(Mention mention) {
        var content = mention.content();
        var told = Words.of(content.text(), Sketch.FEWEST_WORDS).size() < Sketch.FEWEST_WORDS
                ? content.whole()
                : content.text();
        return new Identity(
                Sketch.of(told),
                brief(CanonicalUrl.of(content.url())),
                isArticle(mention.origin().channel()) ? title(content.title()) : "",
                content.author().isBlank() ? "" : brief(content.author()),
                host(content.url()),
                mention.origin().channel());
    }

    /** Whether the other one repeats this one: same words, same article, same title, or the same author's same page. */
    public boolean isSame(Identity other) {
        if (sketch.likeness(other.sketch) >= Sketch.SAME) {
            return true;
        }
        if (link.equals(other.link) && (isArticle(channel) || isOneAuthor(other))) {
            return true;
        }
        return !title.isEmpty() && title.equals(other.title);
    }

    /** Whether this is known to be by the author of this pseudonym. */
    boolean isBy(String pseudonym) {
        return !author.isEmpty() && !pseudonym.isBlank() && author.equals(brief(pseudonym));
    }

    /** Whether both are known to be by one author. */
    public boolean isOneAuthor(Identity other) {
        return !author.isEmpty() && author.equals(other.author);
    }

    /** The short form in which an address, here one that a post links to, is kept. */
    static String brief(String text) {
        return Digest.of(text).substring(0, SHORT);
    }

    static boolean isArticle(Channel channel) {
        return channel == Channel.PRESS || channel == Channel.BLOG;
    }

    /** The host of an address, without www; the address itself where it has none. */
    public static String host(String url) {
        try {
            var host = URI.create(url.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String title(String title) {
        var words = Words.of(PAPER.matcher(title).replaceFirst(""), 40);
        return words.size() < TITLE_WORDS ? "" : brief(String.join(" ", words));
    }
}
