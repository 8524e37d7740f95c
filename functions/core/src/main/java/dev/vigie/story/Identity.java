package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.vigie.business.Channel;
import dev.vigie.mention.CanonicalUrl;
import dev.vigie.mention.Mention;
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
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
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
        if (sketch.isSame(other.sketch)) {
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

    /** The short form in which an address, here one that a post links to, is kept: 48 bits that spread well. */
    public static String brief(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        var brief = new char[SHORT];
        for (int place = 0; place < SHORT; place++) {
            brief[place] = DIGITS.charAt((int) (hash >>> (6 * place)) & 63);
        }
        return new String(brief);
    }

    static boolean isArticle(Channel channel) {
        return channel == Channel.PRESS || channel == Channel.BLOG;
    }

    /** The host of an address, without www; nothing where it has none. */
    public static String host(String url) {
        var address = url.strip();
        int from = address.indexOf("://");
        if (from <= 0) {
            return "";
        }
        int end = from + 3;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        var authority = address.substring(from + 3, end);
        var named = authority.substring(authority.lastIndexOf('@') + 1);
        int port = named.lastIndexOf(':');
        var host = port > named.lastIndexOf(']') ? named.substring(0, port) : named;
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    private static String title(String title) {
        var words = Words.of(PAPER.matcher(title).replaceFirst(""), 40);
        return words.size() < TITLE_WORDS ? "" : brief(String.join(" ", words));
    }
}
