package dev.vigie.model;

import dev.vigie.score.model.Features;
import dev.vigie.score.model.Sink;
import java.util.Arrays;

/** Keeps the features of one text after the other. */
final class Collector implements Sink {
    private final Lexicon lexicon;
    private long[] found = new long[1024];
    private int size;
    private int good;
    private int bad;
    private int rude;

    Collector(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The features of a text about its subject, with repeats. */
    long[] of(Item item) {
        size = 0;
        good = bad = rude = 0;
        Features.walk(item.text(), item.subject(), this);
        return Arrays.copyOf(found, size);
    }

    @Override
    public void add(long feature) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = feature;
        var tone = lexicon.tones().get(feature);
        if (tone != null) {
            good += tone.good();
            bad += tone.bad();
            rude += tone.rude();
        }
    }

    @Override
    public Tone tone() {
        return new Tone(good, bad, rude);
    }
}
