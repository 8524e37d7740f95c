package dev.vigie.model;

import dev.vigie.score.model.Features;
import dev.vigie.score.model.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Words that are good, bad or rude in themselves, from lists with a permissive licence and our own. */
record Lexicon(Map<Long, Sink.Tone> tones) {
    private static final double TURNED = 0.7;

    static Lexicon read(Path file) throws IOException {
        var tones = new HashMap<Long, Sink.Tone>();
        for (var line : Files.readAllLines(file)) {
            var cells = line.split("\t");
            int value = Integer.parseInt(cells[2]);
            int rude = Integer.parseInt(cells[3]);
            int good = Math.max(0, value);
            int bad = Math.max(0, -value);
            if (cells[0].equals("mark")) {
                tones.put(Features.ofMark(cells[1]), new Sink.Tone(good, bad, rude));
                continue;
            }
            tones.put(Features.ofWord(cells[1]), new Sink.Tone(good, bad, rude));
            int turnedGood = (int) (TURNED * bad) - good;
            int turnedBad = (int) (TURNED * good) - bad;
            tones.put(Features.ofNegated(cells[1]), new Sink.Tone(turnedGood, turnedBad, -rude / 2));
        }
        return new Lexicon(Map.copyOf(tones));
    }
}
