package dev.vigie.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text as they are compared: lower case, no accents, no addresses, handles or repost marks. */
public final class Words {
    private static final Pattern NOISE = Pattern.compile("https?://\\S+|^\\s*RT\\s+@\\w+:?|@\\w+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The first words of a text, at most so many. */
    public static List<String> of(String text, int most) {
        var plain = NOISE.matcher(text).replaceAll(" ");
        var bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        var words = new ArrayList<String>();
        for (var word : BETWEEN.split(bare.toLowerCase(Locale.ROOT), most + 2)) {
            if (!word.isEmpty() && words.size() < most) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
