package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole way from texts to a file of weights, the same to the byte for the same texts and seed. */
final class Train {
    private static final int SEEN = 3;

    private final Path home;
    private final Corpus corpus;
    private final PrintStream out;

    /** Learns from a corpus and from what lies in this module's folder. */
    Train(Path home, Corpus corpus, PrintStream out) {
        this.home = home;
        this.corpus = corpus;
        this.out = out;
    }

    void train(boolean permissiveOnly, int lines, Path file) throws IOException {
        var words = Lexicon.read(home.resolve("lexicon/lexicon.tsv"));
        var items = new Lessons(corpus, home.resolve("invented"), permissiveOnly).all();
        var examples = new Examples(words);
        var dictionary = examples.dictionary(items, SEEN);
        words.tones().keySet().stream().sorted().forEach(dictionary::add);
        var train = examples.of(items, dictionary);
        var unseen = examples.of(corpus.read("dev", false), dictionary);
        out.println(train.size() + " texts, " + dictionary.size() + " features");

        var first = learn(dictionary.size(), train);
        var rows = Selection.rows(dictionary, first, train, words, lines);
        var kept = Kept.of(train, rows);
        var keptUnseen = Kept.of(unseen, rows);
        var weights = new WeightsFile(dictionary, words, rows, lines);
        weights.names();
        for (var learned : learn(dictionary.size(), kept)) {
            if (isEmpty(learned)) {
                continue;
            }
            var calibration = Calibration.of(learned, keptUnseen);
            weights.head(learned, calibration.tilt(), calibration.heat());
            out.println("learned " + learned.head() + ", heat " + calibration.heat());
        }
        weights.write(file);
    }

    private static boolean isEmpty(Learned learned) {
        for (float weight : learned.weights()) {
            if (weight != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Learned> learn(int features, List<Example> examples) {
        var learned = new ArrayList<Learned>();
        for (var head : Head.values()) {
            learned.add(new Learner(features, Recipe.of(head)).learn(head, examples));
        }
        return learned;
    }
}
