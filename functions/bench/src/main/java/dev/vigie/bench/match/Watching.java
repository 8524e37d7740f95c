package dev.vigie.bench.match;

import dev.vigie.business.Watch;
import dev.vigie.score.match.Matchers;
import dev.vigie.score.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench watching}: texts a second against thousands of watches. */
@Command(
        name = "watching",
        mixinStandardHelpOptions = true,
        description = {
            "Looks for thousands of invented businesses in invented posts, one of ten of which names one, on one core,",
            "and prints texts a second with cutting the text into words and without."
        })
public final class Watching implements Callable<Integer> {
    private static final List<String> TRADES = List.of(
            "Boulangerie",
            "Garage",
            "Salon",
            "Bistrot",
            "Fleuriste",
            "Pharmacie",
            "Librairie",
            "Hôtel",
            "Pressing",
            "Traiteur");
    private static final List<String> SOUNDS = List.of(
            "mar", "tin", "bel", "lo", "ri", "vau", "gen", "du", "pré", "chan", "tel", "sau", "mon", "fer", "li");
    private static final String TALK =
            "je suis passé hier avec des amis et on a attendu une heure pour un café froid, dommage car la salle est jolie ";
    private static final int ROUNDS = 5;

    @Option(names = "--watches", defaultValue = "10000", description = "So many businesses (${DEFAULT-VALUE}).")
    private int watches;

    @Option(names = "--texts", defaultValue = "20000", description = "So many posts (${DEFAULT-VALUE}).")
    private int texts;

    @Override
    public Integer call() {
        var chance = new SplittableRandom(7);
        Map<String, Watch> all = new HashMap<>();
        var names = new ArrayList<String>();
        for (int each = 0; each < watches; each++) {
            var name = TRADES.get(chance.nextInt(TRADES.size())) + " " + word(chance) + " " + word(chance);
            names.add(name);
            all.put("b" + each, new Watch(List.of(name, "@" + name.replace(" ", "")), Optional.empty(), List.of()));
        }
        var matchers = new Matchers<>(all);
        var posts = new ArrayList<String>();
        for (int each = 0; each < texts; each++) {
            posts.add(
                    each % 10 == 0
                            ? TALK + names.get(chance.nextInt(watches))
                            : TALK + word(chance) + " #" + word(chance));
        }
        for (int round = 0; round < ROUNDS; round++) {
            measure(matchers, posts);
        }
        return 0;
    }

    private static void measure(Matchers<String> matchers, List<String> posts) {
        long start = System.nanoTime();
        var cut = posts.stream().map(Text::of).toList();
        long read = System.nanoTime();
        int found = 0;
        for (var text : cut) {
            found += matchers.in(text).size();
        }
        long end = System.nanoTime();
        System.out.printf(
                "%,d posts: %,.0f a second with cutting, %,.0f without; %,d named%n",
                posts.size(), posts.size() * 1e9 / (end - start), posts.size() * 1e9 / (end - read), found);
    }

    private static String word(SplittableRandom chance) {
        var word = new StringBuilder();
        for (int sound = 0; sound < 3; sound++) {
            word.append(SOUNDS.get(chance.nextInt(SOUNDS.size())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
