package dev.vigie.scrapers.fetch;

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
    private static final int HEAD = 2048;
    private static final Pattern IN_TYPE = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern IN_XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");
    private static final Pattern IN_META =
            Pattern.compile("(?i)<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    /** What RFC 3023 takes for ASCII unless it says more. */
    private static final Pattern XML_AS_TEXT = Pattern.compile("(?i)^\\s*text/(?:xml|[\\w.-]+\\+xml)");

    private Charsets() {}

    /**
     * A text and the encoding it was in.
     *
     * @param name of the encoding in lower case, as it was declared where that is narrower and true
     */
    public record Decoded(String text, Charset charset, String name) {}

    /** Reads the bytes as text; what cannot be read becomes U+FFFD. */
    public static Decoded decode(byte[] body, Optional<String> contentType) {
        var mark = ByteOrderMark.of(body);
        if (mark.isPresent()) {
            var rest = Arrays.copyOfRange(body, mark.get().length(), body.length);
            var marked = mark.get().charset();
            return new Decoded(new String(rest, marked), marked, lower(marked));
        }
        var charset = detect(body, contentType);
        return new Decoded(new String(body, charset), charset, name(body, contentType, charset));
    }

    /** RFC 3023 for what has no byte beyond ASCII; windows-1252 is only named where latin 1 cannot be meant. */
    private static String name(byte[] body, Optional<String> contentType, Charset charset) {
        var inHttp = contentType
                .flatMap(type -> first(type, IN_TYPE))
                .filter(name -> forName(name).isPresent());
        var declared = inHttp.or(() -> inText(body)).orElse("").toLowerCase(Locale.ROOT);
        var high = highest(body);
        if (high < 0x80) {
            var isText =
                    contentType.filter(type -> XML_AS_TEXT.matcher(type).find()).isPresent();
            if (declared.endsWith("ascii") || (inHttp.isEmpty() && isText)) {
                return "us-ascii";
            }
        }
        var isLatin = declared.startsWith("iso") && forName(declared).equals(Optional.of(WINDOWS_1252));
        return isLatin && charset.equals(WINDOWS_1252) && !hasControls(body) ? "iso-8859-1" : lower(charset);
    }

    private static String lower(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT);
    }

    private static int highest(byte[] body) {
        var highest = 0;
        for (var each : body) {
            highest = Math.max(highest, each & 0xFF);
        }
        return highest;
    }

    /** Whether there are bytes that are letters and quotes in windows-1252, and controls in latin 1. */
    private static boolean hasControls(byte[] body) {
        for (var each : body) {
            if ((each & 0xFF) >= 0x80 && (each & 0xFF) < 0xA0) {
                return true;
            }
        }
        return false;
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
        return latinByMistake ? StandardCharsets.UTF_8 : declared.orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> declared(byte[] body, Optional<String> contentType) {
        return contentType
                .flatMap(type -> first(type, IN_TYPE))
                .flatMap(Charsets::forName)
                .or(() -> inText(body).flatMap(Charsets::forName).map(Charsets::asciiCompatible));
    }

    private static Optional<String> inText(byte[] body) {
        var head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        return first(head, IN_XML).filter(name -> forName(name).isPresent()).or(() -> first(head, IN_META));
    }

    /** A declaration that could be read as ASCII cannot be right when it claims UTF-16. */
    private static Charset asciiCompatible(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                ? StandardCharsets.UTF_8
                : charset;
    }

    private static Optional<String> first(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> forName(String name) {
        try {
            return switch (name.toLowerCase(Locale.ROOT)) {
                // What browsers read under these names, since windows-1252 is what is meant.
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1" -> Optional.of(WINDOWS_1252);
                case "utf8" -> Optional.of(StandardCharsets.UTF_8);
                case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
                default -> Optional.of(Charset.forName(name));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
