package dev.vigie.score.cue;

import dev.vigie.score.text.Fold;
import dev.vigie.score.text.Stems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the lists that ship with the scorer. */
public final class Lists {
    /** A phrase says more than a word, and a weak word alone says too little to count. */
    private static final double PHRASE = 0.8;

    private static final double WORD = 0.65;
    private static final double WEAK = 0.35;

    private Lists() {}

    static List<Cue> signals() {
        var weak = new HashSet<>(lines("weak.txt"));
        var cues = new ArrayList<Cue>();
        for (var file : List.of("cues.tsv", "more-cues.tsv")) {
            for (var line : lines(file)) {
                var cells = line.split("\t");
                var strength = cells.length > 3 ? Double.parseDouble(cells[3]) : strength(cells[2], weak);
                cues.add(Cue.of(cells[0], cells[1], cells[2], strength));
            }
        }
        return cues;
    }

    /** Ideas in all their words. */
    static List<Cue> ideas() {
        var ideas = new ArrayList<Cue>();
        for (var line : lines("concepts.tsv")) {
            var cells = line.split("\t");
            for (var words : cells[2].split(", ")) {
                ideas.add(Cue.of(cells[0], cells[1], words, 1));
            }
        }
        return ideas;
    }

    /** Which ideas together are a sign of what: kind, strength, ideas. */
    static List<String[]> frames() {
        return lines("frames.tsv").stream().map(line -> line.split("\t")).toList();
    }

    /** The cues of one file with the columns kind, language, cue. */
    static List<Cue> plain(String file) {
        return lines(file).stream()
                .map(line -> line.split("\t"))
                .map(cells -> Cue.of(cells[0], cells[1], cells[2], 1))
                .toList();
    }

    /** How good words are. */
    public static Stems<Opinion> opinions() {
        var opinions = new Stems<Opinion>();
        for (var line : lines("opinions.tsv")) {
            var cells = line.split("\t");
            var opinion = new Opinion(cells[0], Double.parseDouble(cells[2]));
            for (var word : cells[1].split(" ")) {
                var isOpen = word.endsWith("*");
                opinions.add(Fold.of(isOpen ? word.substring(0, word.length() - 1) : word), isOpen, opinion);
            }
        }
        return opinions;
    }

    private static double strength(String cue, Set<String> weak) {
        if (weak.contains(cue)) {
            return WEAK;
        }
        return Cue.of("", "", cue, 0).length() > 1 ? PHRASE : WORD;
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

    /** How good a word is in a language, −3 to 3. */
    public record Opinion(String language, double value) {}
}
