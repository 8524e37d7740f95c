package dev.vigie.score.cue;

import dev.vigie.score.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** All that the scorer knows by heart, found in one pass over a text. */
public final class Lexicon {
    private final Cues cues;
    private final Frames frames;

    private Lexicon(Cues cues, Frames frames) {
        this.cues = cues;
        this.frames = frames;
    }

    /** The lists that ship with the scorer. */
    public static Lexicon shipped() {
        var shelves = new EnumMap<Shelf, List<Cue>>(Shelf.class);
        shelves.put(Shelf.SIGNAL, Lists.signals());
        shelves.put(Shelf.IDEA, Lists.ideas());
        shelves.put(Shelf.FRIEND, Lists.plain("friends.tsv"));
        shelves.put(Shelf.AGGRAVATION, Lists.plain("aggravations.tsv"));
        shelves.put(Shelf.OTHER, Lists.plain("others.tsv"));
        return new Lexicon(new Cues(shelves), new Frames(Lists.ideas(), Lists.frames()));
    }

    /**
     * What stands in a text.
     *
     * @param languages in which it may be written
     */
    public Found in(Text text, Set<String> languages) {
        var found = cues.in(text, languages);
        return new Found(
                found.getOrDefault(Shelf.SIGNAL, List.of()),
                frames.in(text, found.getOrDefault(Shelf.IDEA, List.of())),
                found.getOrDefault(Shelf.FRIEND, List.of()),
                found.getOrDefault(Shelf.AGGRAVATION, List.of()),
                found.getOrDefault(Shelf.OTHER, List.of()));
    }
}
