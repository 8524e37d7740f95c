package dev.vigie.message;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * The alphabet of a short message: 160 places, in which one letter outside of it would leave 70. Letters outside are
 * written with the nearest ones inside; what has no neighbour is left out.
 */
public final class Gsm {
    /** How many places one message has. */
    public static final int SEGMENT = 160;

    private static final String PLAIN =
            "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑܧ¿"
                    + "abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String DOUBLE = "^{}\\[~]|€";
    private static final Map<Integer, String> NEAR = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '•', "-"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '°', "o"));

    private Gsm() {}

    /** The text in letters of the alphabet, on one line, without leading, trailing or double spaces. */
    public static String text(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> out.append(near(letter)));
        return out.toString().replaceAll(" {2,}", " ").strip();
    }

    /** How many places a text takes; empty when it holds a letter outside of the alphabet. */
    public static Optional<Integer> places(String text) {
        var places = 0;
        for (var i = 0; i < text.length(); i++) {
            if (PLAIN.indexOf(text.charAt(i)) >= 0) {
                places++;
            } else if (DOUBLE.indexOf(text.charAt(i)) >= 0) {
                places += 2;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }

    /** Whether a text is one message. */
    public static boolean fits(String text) {
        return places(text).filter(places -> places <= SEGMENT).isPresent();
    }

    private static String near(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return " ";
        }
        var known = NEAR.get(letter);
        if (known != null) {
            return known;
        }
        var whole = Character.toString(letter);
        if (places(whole).isPresent()) {
            return whole;
        }
        var bare = Normalizer.normalize(whole, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return places(bare).isPresent() ? bare : "";
    }
}
