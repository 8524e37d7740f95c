package dev.vigie.scrapers;

import dev.vigie.score.CueScorer;
import dev.vigie.score.LearnedScorer;
import dev.vigie.score.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The scorer that an environment asks for: {@code VIGIE_MODEL} may name another file of weights than the shipped. */
public final class ChosenScorer {
    private static final String MODEL = "VIGIE_MODEL";

    private ChosenScorer() {}

    public static LearnedScorer of(Map<String, String> environment) {
        var file = environment.getOrDefault(MODEL, "");
        return file.isBlank()
                ? LearnedScorer.shipped()
                : new LearnedScorer(CueScorer.fromResources(), weights(Path.of(file)));
    }

    private static Model weights(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Model.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL + ": " + file + " cannot be read; name a .weights file", e);
        }
    }
}
