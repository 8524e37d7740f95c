package dev.vigie.bench.month;

import dev.vigie.incident.Level;
import dev.vigie.store.Alerts;
import dev.vigie.store.Mentions;
import dev.vigie.store.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a month came to: what was published beside what was kept, what was owed beside what was told. */
final class Ledger {
    /** Who is ill in the morning is told in the morning. */
    private static final Duration IN_TIME = Duration.ofHours(6);

    /** What stood somewhere for so long was there to be seen. */
    private static final Duration LONG_ENOUGH = Duration.ofHours(12);

    private final List<Post> posts;
    private final Living living;
    private final Weather weather;

    Ledger(List<Post> posts, Living living, Weather weather) {
        this.posts = posts;
        this.living = living;
        this.weather = weather;
    }

    /** Every line, by what it counts. */
    Map<String, Long> lines() {
        var lines = new LinkedHashMap<String, Long>();
        var stored = stored();
        lines.put(
                "posts about a business",
                posts.stream().filter(post -> post.shop().isPresent()).count());
        lines.put("mentions kept", (long) stored.size());
        lines.put("alerts owed", (long) alerts().size());
        lines.put("messages that reached somebody", (long) living.told.size());
        lines.put("given up after a day, at the number that is refused", refused());
        lines.put("faults between handing over and marking", weather.excused());
        lines.put("messages sent again", again());
        return lines;
    }

    /** Every line that must say nought. */
    Map<String, Long> wrongs() {
        var lines = new LinkedHashMap<String, Long>();
        var stored = stored();
        lines.put("crises of which nobody was told within six hours", missed());
        lines.put("alerts owed and lost", lost());
        lines.put("messages sent again without such a fault", Math.max(0, again() - weather.excused()));
        lines.put("mentions stored twice", stored.size() - (long) new HashSet<>(stored).size());
        lines.put("posts that stood for twelve hours and are lost", unseen(stored));
        lines.put("posts that stand there now and are lost", unseenNow(stored));
        // What the stream gives up of alerts, the review goes on trying.
        lines.put(
                "mentions never decided on, besides the poisoned one",
                living.dead.stream()
                        .filter(each -> each.startsWith(Table.MENTIONS.name()) && !each.contains(Living.POISON))
                        .distinct()
                        .count());
        lines.put(
                "poisoned records that nobody was told of",
                living.dead.stream().anyMatch(each -> each.contains(Living.POISON)) ? 0L : 1L);
        return lines;
    }

    /** Each mention as its business and its address. */
    private List<String> stored() {
        var all = new ArrayList<String>();
        living.memory.scan(Table.MENTIONS, row -> {
            if (!row.key().sort().equals(Living.POISON)) {
                var mention = Mentions.of(row).mention();
                all.add(mention.business() + " " + mention.content().url());
            }
        });
        return all;
    }

    private List<Alerts.Stored> alerts() {
        var all = new ArrayList<Alerts.Stored>();
        living.memory.scan(Table.ALERTS, row -> all.add(Alerts.of(row).value()));
        return all;
    }

    private long refused() {
        return alerts().stream()
                .filter(each -> each.alert().contact().equals(Living.REFUSED)
                        && each.alert().delivery().abandoned().isPresent())
                .count();
    }

    private long lost() {
        return alerts().stream()
                .filter(each -> each.alert().delivery().sent().isEmpty()
                        && !each.alert().contact().equals(Living.REFUSED))
                .count();
    }

    /** A link is one alert's alone. */
    private long again() {
        var times = living.told.stream()
                .collect(Collectors.groupingBy(told -> told.message().sms(), Collectors.counting()));
        return times.values().stream().mapToLong(each -> each - 1).sum();
    }

    private long missed() {
        var begun = new HashMap<Integer, Post>();
        posts.stream()
                .filter(post -> post.crisis().isPresent())
                .forEach(post -> post.crisis().ifPresent(crisis -> begun.putIfAbsent(crisis, post)));
        return begun.values().stream().filter(first -> !isTold(first)).count();
    }

    private boolean isTold(Post first) {
        var until = first.at().plus(IN_TIME);
        return living.told.stream()
                .anyMatch(told -> first.shop()
                                .map(Living::id)
                                .equals(Optional.of(told.message().business()))
                        && told.message().level().isAtLeast(Level.ALERT)
                        && told.at().isAfter(first.at())
                        && told.at().isBefore(until));
    }

    private long unseen(List<String> stored) {
        return posts.stream()
                .filter(post -> shownFor(post).compareTo(LONG_ENOUGH) >= 0)
                .filter(post -> isLost(post, stored))
                .count();
    }

    private long unseenNow(List<String> stored) {
        var count = 0L;
        for (var place = 0; place < Plan.PLACES; place++) {
            count += living.web.shown(place).stream()
                    .filter(post -> isLost(post, stored))
                    .count();
        }
        return count;
    }

    private static boolean isLost(Post post, List<String> stored) {
        return post.shop()
                .filter(shop -> !stored.contains(Living.id(shop) + " " + post.url()))
                .isPresent();
    }

    private Duration shownFor(Post post) {
        var gone = posts.stream()
                .filter(other -> other.place() == post.place() && other.at().isAfter(post.at()))
                .map(Post::at)
                .sorted()
                .skip(Web.SHOWN - 1L)
                .findFirst();
        return Duration.between(post.at(), gone.orElse(living.clock.instant()));
    }
}
