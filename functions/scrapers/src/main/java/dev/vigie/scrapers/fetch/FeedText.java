package dev.vigie.scrapers.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a feed. What HTTP, the media type's own default (RFC 3023) and the XML declaration say is believed in
 * this order, each only when every byte agrees; when none fits, the bytes themselves decide.
 *
 * @param encoding the encoding that was believed, as it was named
 */
public record FeedText(String text, String encoding) {
    private static final int HEAD = 1024;
    private static final Pattern IN_TYPE = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final Pattern IN_XML =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");
    private static final byte[] EBCDIC = {0x4c, 0x6f, (byte) 0xa7, (byte) 0x94};

    /** Reads these bytes. @param type the Content-Type header they came with */
    public static FeedText of(byte[] body, Optional<String> type, boolean fromWeb) {
        if (ByteOrderMark.of(body).isPresent()) {
            return asBytesSay(body, type);
        }
        return candidates(body, type, fromWeb)
                .flatMap(name -> strictly(body, name).stream())
                .findFirst()
                .orElseGet(() -> asBytesSay(body, Optional.empty()));
    }

    private static FeedText asBytesSay(byte[] body, Optional<String> type) {
        var decoded = Charsets.decode(body, type);
        return new FeedText(decoded.text(), decoded.charset().name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> candidates(byte[] body, Optional<String> type, boolean fromWeb) {
        var names = new LinkedHashSet<String>();
        var declared = declared(body);
        var http = type.flatMap(header -> named(IN_TYPE, header));
        var media = type.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        http.ifPresent(names::add);
        if (http.isEmpty() && media.startsWith("text/")) {
            names.add("us-ascii");
        }
        declared.ifPresent(names::add);
        if (names.isEmpty() && media.isEmpty() && fromWeb) {
            names.add("iso-8859-1");
        }
        names.add("utf-8");
        return names.stream();
    }

    private static Optional<String> declared(byte[] body) {
        var length = Math.min(body.length, HEAD);
        var isEbcdic = length > 4 && java.util.Arrays.equals(body, 0, 4, EBCDIC, 0, 4);
        var head = new String(body, 0, length, isEbcdic ? Charset.forName("IBM037") : StandardCharsets.ISO_8859_1);
        return named(IN_XML, head);
    }

    /** The text if every byte is one of this encoding. */
    private static Optional<FeedText> strictly(byte[] body, String name) {
        return Charsets.forName(name).flatMap(charset -> {
            if (Charsets.isLatin(name)) {
                return latin(body, name);
            }
            if (!isAsciiBased(charset) && body.length > 0 && body[0] == '<') {
                return Optional.empty();
            }
            // Much faster than a decoder that reports; what is malformed would have become this letter.
            var lenient = new String(body, charset);
            if (lenient.indexOf('\ufffd') < 0) {
                return Optional.of(new FeedText(lenient, reported(name, charset)));
            }
            try {
                var text = charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
                return Optional.of(new FeedText(text, reported(name, charset)));
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        });
    }

    /** Latin names fit any bytes; so they are believed only where the bytes are not evidently UTF-8. */
    private static Optional<FeedText> latin(byte[] body, String name) {
        var evidence = Utf8Evidence.in(body);
        var isAscii = evidence.sequences() == 0 && evidence.broken() == 0;
        var claimsAscii = name.toLowerCase(Locale.ROOT).contains("ascii");
        if (!isAscii && (claimsAscii || evidence.isMostlyUtf8())) {
            return Optional.empty();
        }
        var charset = isAscii ? StandardCharsets.US_ASCII : Charset.forName("windows-1252");
        return Optional.of(new FeedText(new String(body, charset), name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isAsciiBased(Charset charset) {
        return "<?xml".equals(new String("<?xml".getBytes(StandardCharsets.US_ASCII), charset));
    }

    /** The Chinese national encodings are one family, of which the youngest reads all. */
    private static String reported(String name, Charset charset) {
        return charset.name().equals("GBK") ? "gb18030" : name.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> named(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.group(1))
                        .filter(name -> Charsets.forName(name).isPresent())
                : Optional.empty();
    }
}
