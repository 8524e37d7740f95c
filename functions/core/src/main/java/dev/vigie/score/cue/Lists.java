package dev.vigie.score.cue;

import dev.vigie.score.Score;
import dev.vigie.score.text.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lists that ship with the scorer. */
public final class Lists {
    /** A phrase says more than a word, and a weak word alone says too little to count. */
    private static final double PHRASE = 0.8;

    private static final double WORD = 0.65;
    private static final double WEAK = 0.35;

    private Lists() {}

    /** The cues of all signals. */
    public static Cues signals() {
        var weak = new HashSet<>(lines("weak.txt"));
        var cues = new ArrayList<Cue>();
        for (var file : List.of("cues.tsv", "more-cues.tsv")) {
            for (var line : lines(file)) {
                var cells = line.split("\t");
                cues.add(cells.length > 3
                        ? Cue.of(cells[0], cells[2], Double.parseDouble(cells[3]))
                        : Cue.of(cells[0], cells[2], strength(cells[2], weak)));
            }
        }
        return new Cues(cues);
    }

    /** Phrases that only look bad. */
    public static Cues friends() {
        return new Cues(lines("friends.tsv").stream()
                .map(line -> line.split("\t"))
                .map(cells -> Cue.of(cells[2], cells[1], Score.PRESENT))
                .toList());
    }

    /** What makes a signal graver or surer. */
    public static Cues aggravations() {
        return new Cues(lines("aggravations.tsv").stream()
                .map(line -> line.split("\t"))
                .map(cells -> Cue.of(cells[0], cells[2], 1))
                .toList());
    }

    /** How good a word is, by its folded form. */
    public static Map<String, Double> opinions() {
        var opinions = new HashMap<String, Double>();
        for (var line : lines("opinions.tsv")) {
            var cells = line.split("\t");
            for (var word : cells[1].split(" ")) {
                opinions.put(Fold.of(word), Double.parseDouble(cells[2]));
            }
        }
        return Map.copyOf(opinions);
    }

    /** The words by which a language is known. */
    public static Map<String, Set<String>> stopwords() {
        var languages = new HashMap<String, Set<String>>();
        for (var line : lines("stopwords.tsv")) {
            var cells = line.split("\t");
            languages.put(cells[0], Set.of(java.util.Arrays.stream(cells[1].split(" ")).distinct().toArray(String[]::new)));
        }
        return Map.copyOf(languages);
    }

    private static double strength(String cue, Set<String> weak) {
        if (weak.contains(cue)) {
            return WEAK;
        }
        return Cue.of("", cue, 0).length() > 1 ? PHRASE : WORD;
    }

    private static List<String> lines(String file) {
        try (var in = Lists.class.getResourceAsStream("/dev/vigie/score/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the list " + file + " is missing from the jar");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
