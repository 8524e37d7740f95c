package dev.vigie.model;

import dev.vigie.score.model.Head;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a model is taught from: labelled texts, invented ones, and what one task can tell another.
 *
 * <p>Where the labelled texts of customers may not be used, the invented ones stand in for them and count more.
 */
record Lessons(Corpus corpus, Path invented, boolean permissiveOnly) {
    private static final long SEED = 20_260_301;
    private static final int NEUTRAL = 1;

    /** One post in eight is enough to learn what is no complaint and no spam. */
    private static final int SOME = 8;

    List<Item> all() throws IOException {
        var items = new ArrayList<>(corpus.read("train", permissiveOnly));
        items.addAll(Invented.items(invented, SEED, permissiveOnly ? 1 : 0.3f));
        var more = new ArrayList<Item>();
        for (int at = 0; at < items.size(); at++) {
            tones(items.get(at), more);
            manners(items.get(at), at % SOME == 0, more);
        }
        items.addAll(more);
        return items;
    }

    /** What one kind of text says of tone holds in the others too, only less; reviews are rarely neutral. */
    private void tones(Item item, List<Item> more) {
        for (var genre : Source.Genre.values()) {
            if (item.answers().get(genre.tone()) instanceof Integer tone) {
                for (var other : Source.Genre.values()) {
                    if (other != genre && (other != Source.Genre.REVIEW || tone != NEUTRAL)) {
                        more.add(item.asked(other.tone(), tone, shared()));
                    }
                }
            }
        }
    }

    /** Praise is neither a complaint nor an insult, a calm post neither a complaint nor spam, and who is calm accuses nobody. */
    private void manners(Item item, boolean isChosen, List<Item> more) {
        if (item.answers().get(Head.REVIEW) instanceof Integer tone) {
            if (tone > NEUTRAL) {
                more.add(item.asked(Head.TOXIC, 0, 0.3f));
                more.add(item.asked(Head.COMPLAINT, 0, 0.3f));
            }
            if (tone < NEUTRAL && !item.source().startsWith("allocine")) {
                more.add(item.asked(Head.COMPLAINT, 1, 0.3f));
            }
        }
        if (item.answers().get(Head.COMPLAINT) instanceof Integer complaint) {
            more.add(item.asked(Head.HARMLESS, 1 - complaint, 0.5f));
        }
        if (isChosen && item.answers().get(Head.TOXIC) instanceof Integer toxic && toxic == 1) {
            more.add(item.asked(Head.HARMLESS, 0, 0.3f));
        }
        if (isChosen && item.answers().get(Head.SOCIAL) instanceof Integer tone) {
            if (tone >= NEUTRAL) {
                more.add(item.asked(Head.HARMLESS, 1, 0.3f));
            }
            if (tone >= NEUTRAL) {
                more.add(item.asked(Head.COMPLAINT, 0, 0.5f));
            }
            if (!permissiveOnly) {
                more.add(item.asked(Head.SPAM, 0, 0.3f));
            }
        }
    }

    private float shared() {
        return permissiveOnly ? 0.4f : 0.2f;
    }
}
