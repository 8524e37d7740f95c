package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Sentences made from patterns of our own, so that what customers say can be learned without anybody's texts. */
final class Invented {
    private static final int POSTS = 40;
    private static final int REVIEWS = 15;
    private static final int SAYINGS = 15;

    /** Two in so many name a writer. */
    private static final int SIGNED = 5;

    private static final List<String> TONES = List.of("neg", "neu", "pos");

    private record Pattern(String language, String tone, String complaint, String text) {}

    private record Saying(String language, Source.Genre genre, String tone, String complaint, String text) {}

    private final List<Pattern> patterns;
    private final Slots slots;
    private final Random chance;
    private final float weight;
    private final List<Item> items = new ArrayList<>();

    private Invented(List<Pattern> patterns, Slots slots, long seed, float weight) {
        this.patterns = patterns;
        this.slots = slots;
        this.chance = new Random(seed);
        this.weight = weight;
    }

    /** What the patterns of a folder make; the same for the same seed. */
    static List<Item> items(Path folder, long seed, float weight) throws IOException {
        var patterns = new ArrayList<Pattern>();
        for (var line : Files.readAllLines(folder.resolve("patterns.tsv"))) {
            var cells = line.split("\t", 4);
            patterns.add(new Pattern(cells[0], cells[1], cells[2], cells[3]));
        }
        var invented = new Invented(patterns, Slots.read(folder.resolve("slots.tsv")), seed, weight);
        patterns.forEach(invented::speak);
        for (var line : Files.readAllLines(folder.resolve("said.tsv"))) {
            var cells = line.split("\t", 5);
            invented.say(new Saying(
                    cells[0], Source.Genre.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2], cells[3], cells[4]));
        }
        for (var line : Files.readAllLines(folder.resolve("harmless.tsv"))) {
            var cells = line.split("\t", 3);
            invented.judge(cells[0], cells[1], cells[2]);
        }
        return invented.items;
    }

    /** Bad words, and whether they accuse nobody. */
    private void judge(String language, String harmless, String pattern) {
        for (int each = 0; each < POSTS; each++) {
            var answers = new EnumMap<Head, Integer>(Head.class);
            answer(answers, Head.HARMLESS, harmless);
            add(language, filled(pattern, language), answers);
        }
    }

    /** A saying is whole: what it is, its tone, and whether it reproaches. */
    private void say(Saying saying) {
        for (int each = 0; each < SAYINGS; each++) {
            var answers = answers(saying.genre(), saying.tone(), saying.complaint());
            add(saying.language(), filled(saying.text(), saying.language()), answers);
        }
    }

    private void speak(Pattern pattern) {
        for (int each = 0; each < POSTS; each++) {
            var text = filled(pattern);
            boolean isCalled = text.startsWith("@") || chance.nextInt(5) == 0;
            var called = isCalled && !text.startsWith("@") ? slots.fill("{handle} ", "en", chance) + text : text;
            add(pattern, called, isCalled ? Source.Genre.SERVICE : Source.Genre.POST);
        }
        var alike = patterns.stream()
                .filter(other -> other.language().equals(pattern.language())
                        && other.tone().equals(pattern.tone())
                        && other.complaint().equals(pattern.complaint())
                        && !isCall(other))
                .toList();
        if (pattern.tone().equals("neu") && !pattern.complaint().equals("-") || isCall(pattern)) {
            return;
        }
        for (int each = 0; each < REVIEWS; each++) {
            var text = new StringBuilder(filled(pattern));
            for (int more = chance.nextInt(4); more > 0; more--) {
                text.append(chance.nextBoolean() ? ". " : ", ").append(filled(alike.get(chance.nextInt(alike.size()))));
            }
            add(pattern, text.toString(), Source.Genre.REVIEW);
        }
    }

    /** Whether it speaks to a company's service. */
    private static boolean isCall(Pattern pattern) {
        return pattern.text().startsWith("@") || pattern.text().startsWith("{handle}");
    }

    private String filled(Pattern pattern) {
        return filled(pattern.text(), pattern.language());
    }

    private String filled(String pattern, String language) {
        var text = slots.fill(signed(pattern, language), language, chance);
        return chance.nextBoolean() ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** Anybody may have written anything: a name must tell nothing. */
    private String signed(String pattern, String language) {
        return switch (chance.nextInt(SIGNED)) {
            case 0 -> pattern + (language.equals("fr") ? " {signé |- |}{nom}" : " {signed |- |}{nom}");
            case 1 ->
                (language.equals("fr")
                                ? "{je m'appelle {nom}, |{nom} ici. |{nom} : }"
                                : "{my name is {nom}, |{nom} here. |{nom}: }")
                        + pattern;
            default -> pattern;
        };
    }

    private void add(Pattern pattern, String text, Source.Genre genre) {
        add(pattern.language(), text, answers(genre, pattern.tone(), pattern.complaint()));
    }

    private void add(String language, String text, Map<Head, Integer> answers) {
        items.add(new Item("invented", "invented", language, text, 0, "", answers, weight));
    }

    private static Map<Head, Integer> answers(Source.Genre genre, String tone, String complaint) {
        var answers = new EnumMap<Head, Integer>(Head.class);
        answers.put(genre.tone(), TONES.indexOf(tone));
        answers.put(Head.GENRE, genre.ordinal());
        answer(answers, Head.COMPLAINT, complaint);
        return answers;
    }

    /** "-" leaves it open. */
    private static void answer(Map<Head, Integer> answers, Head head, String cell) {
        if (!cell.equals("-")) {
            answers.put(head, cell.equals("1") ? 1 : 0);
        }
    }
}
