package dev.vigie.memory;

import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.story.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Complaints that come back: what several people found wrong within ninety days, even when no alert was sent. */
public final class RiskRegister {
    /** How far back it looks. */
    public static final Duration PERIOD = Duration.ofDays(90);

    /** So many different people make a complaint a recurring one. */
    public static final int PEOPLE = 3;

    private static final int MOST_WORDS = 400;
    private static final double BAD = -0.2;
    private static final double POOR_STARS = 2;

    private RiskRegister() {}

    /** What comes back, most people first. */
    public static List<Risk> of(List<ScoredMention> mentions, Instant now) {
        var from = now.minus(PERIOD);
        var risks = new EnumMap<Topic, Found>(Topic.class);
        for (var each : mentions) {
            if (isComplaint(each) && !each.mention().published().isBefore(from)) {
                var plain = String.join(" ", Words.of(each.mention().content().whole(), MOST_WORDS));
                for (var topic : Topic.values()) {
                    if (topic.isIn(plain)) {
                        risks.computeIfAbsent(topic, _ -> new Found()).add(each);
                    }
                }
            }
        }
        return risks.entrySet().stream()
                .filter(entry -> entry.getValue().authors.size() >= PEOPLE)
                .map(RiskRegister::risk)
                .sorted(Comparator.comparing(Risk::people).reversed().thenComparing(Risk::topic))
                .toList();
    }

    private static boolean isComplaint(ScoredMention each) {
        var score = each.score();
        return score.isRelevant()
                && !each.mention().content().isWithdrawn()
                && (score.has(Signal.COMPLAINT)
                        || score.tone().reputation() <= BAD
                        || each.mention()
                                .content()
                                .stars()
                                .filter(stars -> stars <= POOR_STARS)
                                .isPresent());
    }

    private static Risk risk(Map.Entry<Topic, Found> entry) {
        var found = entry.getValue();
        return new Risk(entry.getKey(), found.authors.size(), found.first, found.last, found.url);
    }

    /**
     * One complaint that comes back.
     *
     * @param people how many different authors
     * @param example where the newest one can be read
     */
    public record Risk(Topic topic, int people, Instant first, Instant last, String example) {}

    private static final class Found {
        private final Set<String> authors = new HashSet<>();
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
        private String url = "";

        private void add(ScoredMention each) {
            var mention = each.mention();
            var author = mention.content().author();
            authors.add(author.isBlank() ? mention.id().value() : author);
            first = mention.published().isBefore(first) ? mention.published() : first;
            if (!mention.published().isBefore(last)) {
                last = mention.published();
                url = mention.content().url();
            }
        }
    }
}
