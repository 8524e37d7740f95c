package dev.vigie.pages.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything the pages say in one language, by key; {@code {0}} stands for the first value, {@code {1}} for the next. */
public final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        List.of(Language.values()).forEach(each -> ALL.put(each, new Words(each)));
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        var file = "/words/" + language.code() + ".properties";
        try (var stream = Words.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(
                    Objects.requireNonNull(stream, file + " is not in the jar"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.replaceAll((_, text) -> Typography.set((String) text, language));
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language), "every language is loaded");
    }

    public Language language() {
        return language;
    }

    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** The text of this key. Asking for one that is not there is a mistake in the code. */
    public String say(String key, Object... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("words/" + language.code() + ".properties lacks " + key);
        }
        return PLACE.matcher(text).replaceAll(found -> {
            var place = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(place < values.length ? written(values[place]) : found.group());
        });
    }

    /** The text for so many things; the number is its first value. */
    public String count(String key, long number) {
        var isOne = language == Language.FR ? number < 2 : number == 1;
        return say(key + (isOne ? ".one" : ".many"), number);
    }

    /** A list as it is spoken: "Claire, Karim et Anne". */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        var first = String.join(", ", things.subList(0, things.size() - 1));
        return say("list.last", first, things.getLast());
    }

    private String written(Object value) {
        if (value instanceof Number number) {
            var format = NumberFormat.getNumberInstance(language.locale());
            format.setMaximumFractionDigits(1);
            return format.format(number);
        }
        return value.toString();
    }
}
