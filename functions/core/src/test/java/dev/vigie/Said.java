package dev.vigie;

import dev.vigie.business.BusinessId;
import dev.vigie.business.Channel;
import dev.vigie.mention.Account;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.mention.Origin;
import dev.vigie.mention.Reach;
import dev.vigie.mention.SourceId;
import dev.vigie.score.Aggravation;
import dev.vigie.score.Score;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import dev.vigie.score.Stance;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something somebody said, for tests: {@code Said.that("J'ai été malade").by("a").sign(SAFETY).at(time)}. */
public final class Said {
    private final String text;
    private String author = "";
    private String url;
    private String title = "";
    private Instant seen = Some.NOON;
    private Duration age = Duration.ZERO;
    private Channel channel = Channel.REVIEW;
    private Optional<Double> stars = Optional.empty();
    private double relevance = 1;
    private double reputation;
    private long followers;
    private Optional<Account> account = Optional.empty();
    private SourceId source = new SourceId("source");
    private BusinessId business = Some.FOURNIL;
    private final Map<Signal, Double> signals = new EnumMap<>(Signal.class);
    private final Set<Stance> stances = EnumSet.noneOf(Stance.class);
    private final Set<Aggravation> aggravations = EnumSet.noneOf(Aggravation.class);

    private Said(String text) {
        this.text = text;
        this.url = "https://avis.example.com/" + Integer.toHexString(text.hashCode());
    }

    public static Said that(String text) {
        return new Said(text);
    }

    /** The n-th of many different complaints, each by somebody else. */
    public static Said complaint(int n) {
        return that("avis " + n + " attente " + n * 7 + " minutes " + n * 13 + " vendeuse " + n * 17
                        + " jamais revenir")
                .by("client" + n)
                .sign(Signal.COMPLAINT);
    }

    public Said by(String name) {
        author = name;
        return on("https://avis.example.com/" + Integer.toHexString((text + name).hashCode()));
    }

    public Said on(String address) {
        url = address;
        return this;
    }

    public Said titled(String words) {
        title = words;
        return this;
    }

    public Said at(Instant time) {
        seen = time;
        return this;
    }

    public Said old(Duration time) {
        age = time;
        return this;
    }

    public Said in(Channel place) {
        channel = place;
        return this;
    }

    public Said stars(double given) {
        stars = Optional.of(given);
        return this;
    }

    public Said sign(Signal... present) {
        for (var signal : present) {
            signals.put(signal, 0.8);
        }
        return this;
    }

    public Said stance(Stance... taken) {
        stances.addAll(List.of(taken));
        return this;
    }

    public Said ofSomebodyElse() {
        relevance = 0.1;
        return this;
    }

    public Said feeling(double tone) {
        reputation = tone;
        return this;
    }

    public Said followedBy(long people) {
        followers = people;
        return this;
    }

    public Said from(SourceId place) {
        source = place;
        return this;
    }

    public Said emptyAccount() {
        account = Optional.of(new Account(Optional.of(seen.minus(Duration.ofDays(3))), Optional.of(2L)));
        return this;
    }

    public Said graver(Aggravation aggravation) {
        aggravations.add(aggravation);
        return this;
    }

    public Said about(BusinessId other) {
        business = other;
        return this;
    }

    public ScoredMention scored() {
        var content = new Content(url, author, title, text, stars);
        var mention = new Mention(
                business,
                MentionId.of(source, Optional.empty(), url),
                new Origin(source, "rss", channel),
                content,
                seen.minus(age),
                seen,
                new Reach(followers, 0, account));
        var tone = new Score.Tone(reputation, reputation, 0);
        var risk = signals.isEmpty() ? 0 : 60;
        return new ScoredMention(
                mention, new Score("fr", relevance, tone, signals, stances, aggravations, risk, List.of()));
    }
}
