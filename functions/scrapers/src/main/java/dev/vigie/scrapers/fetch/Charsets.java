package dev.vigie.scrapers.fetch;

import dev.vigie.scrapers.html.MetaCharset;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a text really has: byte order mark, then what HTTP, the XML declaration or a meta tag
 * declares, but only as far as the bytes agree. A page in windows-1252 that is declared UTF-8 keeps its accents.
 */
public final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 16 * 1024;
    private static final Pattern IN_TYPE = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern IN_XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");

    private Charsets() {}

    /** A text and the encoding it was in. */
    public record Decoded(String text, Charset charset) {}

    /** Reads the bytes as text; what cannot be read becomes U+FFFD. */
    public static Decoded decode(byte[] body, Optional<String> contentType) {
        var mark = ByteOrderMark.of(body);
        if (mark.isPresent()) {
            var rest = Arrays.copyOfRange(body, mark.get().length(), body.length);
            return new Decoded(
                    new String(rest, mark.get().charset()), mark.get().charset());
        }
        var charset = detect(body, contentType);
        return new Decoded(new String(body, charset), charset);
    }

    private static Charset detect(byte[] body, Optional<String> contentType) {
        var declared = declared(body, contentType);
        var evidence = Utf8Evidence.in(body);
        if (evidence.broken() > 0) {
            var other = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
            return other.orElse(evidence.isMostlyUtf8() ? StandardCharsets.UTF_8 : WINDOWS_1252);
        }
        // Whole UTF-8 sequences do not happen by chance in a Latin text, whatever the server says.
        var latinByMistake = evidence.sequences() > 0 && declared.equals(Optional.of(WINDOWS_1252));
        return latinByMistake
                ? StandardCharsets.UTF_8
                : declared.orElse(evidence.sequences() > 0 ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    private static Optional<Charset> declared(byte[] body, Optional<String> contentType) {
        var head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        return contentType
                .flatMap(type -> named(type, IN_TYPE))
                .or(() -> named(head, IN_XML)
                        .or(() -> MetaCharset.in(head).flatMap(Charsets::forName))
                        .map(Charsets::asciiCompatible));
    }

    /** A declaration that could be read as ASCII cannot be right when it claims UTF-16. */
    private static Charset asciiCompatible(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : charset;
    }

    private static Optional<Charset> named(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? forName(matcher.group(1)) : Optional.empty();
    }

    /** Whether browsers read windows-1252 under this name, since that is what is meant. */
    static boolean isLatin(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1",
                    "latin1",
                    "latin-1",
                    "us-ascii",
                    "ascii",
                    "iso8859-1",
                    "iso_8859-1",
                    "windows-1252",
                    "cp1252",
                    "csisolatin1",
                    "l1",
                    "ansi_x3.4-1968",
                    "x-cp1252" -> true;
            default -> false;
        };
    }

    /** The encoding that is meant by a name. */
    static Optional<Charset> forName(String name) {
        try {
            if (isLatin(name)) {
                return Optional.of(WINDOWS_1252);
            }
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "utf8", "utf-8", "utf_8" -> Optional.of(StandardCharsets.UTF_8);
                case "gb2312" -> Optional.of(Charset.forName("GBK"));
                default ->
                    Optional.of(Charset.forName(name.replace("mac_", "x-Mac").replace("mac-", "x-Mac")));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
