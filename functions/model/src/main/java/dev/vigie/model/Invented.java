package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/** Sentences made from patterns of our own, so that what customers say can be learned without anybody's texts. */
final class Invented {
    private static final int POSTS = 40;
    private static final int REVIEWS = 15;
    private static final List<String> TONES = List.of("neg", "neu", "pos");

    private record Pattern(String language, String tone, String complaint, String text) {}

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
        return invented.items;
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
        var text = slots.fill(pattern.text(), pattern.language(), chance);
        return chance.nextBoolean() ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    private void add(Pattern pattern, String text, Source.Genre genre) {
        var answers = new EnumMap<Head, Integer>(Head.class);
        answers.put(genre.tone(), TONES.indexOf(pattern.tone()));
        answers.put(Head.GENRE, genre.ordinal());
        if (!pattern.complaint().equals("-")) {
            answers.put(Head.COMPLAINT, pattern.complaint().equals("1") ? 1 : 0);
        }
        items.add(new Item("invented", "invented", pattern.language(), text, 0, "", answers, weight));
    }
}
