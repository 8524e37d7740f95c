package dev.vigie.score.match;

import dev.vigie.business.Watch;
import java.util.function.BiConsumer;

/** What a name is to a watch. */
enum Part {
    ANY,
    TRADE,
    PLACE,
    NAMESAKE;

    static void each(Watch watch, BiConsumer<Part, String> use) {
        watch.any().forEach(name -> use.accept(ANY, name));
        watch.none().forEach(name -> use.accept(NAMESAKE, name));
        watch.near().ifPresent(near -> {
            near.terms().forEach(name -> use.accept(TRADE, name));
            near.place().forEach(name -> use.accept(PLACE, name));
        });
    }
}
