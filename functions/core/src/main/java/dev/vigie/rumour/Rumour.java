package dev.vigie.rumour;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.vigie.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim that goes round: what is said, in which words, since when, and how people stand towards it. Whether it is
 * true is for a person to say ({@link #ruling}).
 *
 * @param claim the sentence that may be true or false, as the first one told it
 * @param origin where it was first seen
 * @param variants other wordings, newest first, at most {@link #MOST_VARIANTS}
 * @param print by what it is known again when it comes back
 * @param shares how people stood towards it when it was last looked at
 * @param passages when it came to which stage, oldest first
 */
public record Rumour(
        String claim,
        Origin origin,
        List<String> variants,
        Fingerprint print,
        Shares shares,
        List<Passage> passages,
        Optional<Ruling> ruling) {
    public static final int MOST_VARIANTS = 6;

    /** A fingerprint is kept for two years. */
    public static final Duration REMEMBERED = Duration.ofDays(731);

    private static final Duration SILENCE = Duration.ofDays(14);

    public Rumour {
        variants = List.copyOf(variants);
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a rumour is at some stage");
        }
    }

    /** Where and when it was first seen. */
    public record Origin(Instant seen, String url, String host) {}

    /** It came to this stage then. */
    public record Passage(Stage stage, Instant at) {}

    /** The rumour in these stories of one matter, if they are one; the oldest one that asserts something is its origin. */
    public static Optional<Rumour> in(List<Story> stories, Instant now) {
        var first = Claims.first(stories);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var quote = first.get().quote().orElseThrow();
        var begun = new Rumour(
                quote.excerpt(),
                new Origin(
                        first.get().times().firstSeen(),
                        quote.url(),
                        first.get().identity().host()),
                List.of(),
                Fingerprint.NONE,
                Shares.NONE,
                List.of(new Passage(Stage.GERM, first.get().times().firstSeen())),
                Optional.empty());
        return Optional.of(begun.heard(stories, now));
    }

    /** The same after what was heard since. */
    public Rumour heard(List<Story> stories, Instant now) {
        var lately = Shares.of(stories, now);
        var seen = lately.authors() == 0 ? shares : lately;
        var wordings = Claims.variants(claim, variants, stories);
        var known = print.with(Fingerprint.of(claim, wordings, stories));
        var next = new Rumour(claim, origin, wordings, known, seen, passages, ruling);
        return next.at(next.stage(stories), now);
    }

    /** It came back: what was known of it, with its answer, and what is heard now. */
    public Rumour resurging(List<Story> stories, Instant now) {
        return at(Stage.RESURGENCE, now).heard(stories, now);
    }

    /** A person begins to check it. */
    public Rumour checking(Instant now) {
        return at(Stage.CHECKING, now);
    }

    /** A person found out. */
    public Rumour ruled(Ruling found) {
        return new Rumour(claim, origin, variants, print, shares, passages, Optional.of(found))
                .at(Stage.SETTLED, found.at());
    }

    /** What may be said about whether it is true. */
    @JsonIgnore
    public Status status() {
        return ruling.map(Ruling::status)
                .orElse(shares.enquiry() + shares.denial() >= 0.2 ? Status.DISPUTED : Status.UNVERIFIED);
    }

    /** The stage it came to last. */
    @JsonIgnore
    public Stage stage() {
        return passages.getLast().stage();
    }

    /** The stage at a time: a rumour that nobody has told for two weeks sleeps. */
    public Stage stageAt(Instant lastHeard, Instant now) {
        return now.isAfter(lastHeard.plus(SILENCE)) ? Stage.DORMANCY : stage();
    }

    private Stage stage(List<Story> stories) {
        if (ruling.isPresent()) {
            var since = ruling.get().at();
            var goesOn = ruling.get().status() == Status.DENIED && Claims.asserted(stories, since) >= 2;
            return goesOn ? Stage.PERSISTENCE : stage();
        }
        if (stage() == Stage.CHECKING || stage() == Stage.RESURGENCE) {
            return stage();
        }
        if (shares.authors() < Shares.LEAST_AUTHORS) {
            return stage();
        }
        return shares.enquiry() >= 0.2 || shares.denial() >= 0.1 || stage() == Stage.DISPUTE
                ? Stage.DISPUTE
                : Stage.CIRCULATION;
    }

    private Rumour at(Stage stage, Instant now) {
        if (stage == stage()) {
            return this;
        }
        var longer = new ArrayList<>(passages);
        longer.add(new Passage(stage, now));
        return new Rumour(claim, origin, variants, print, shares, longer, ruling);
    }
}
