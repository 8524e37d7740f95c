package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vigie.mention.Mention;
import dev.vigie.mention.MentionId;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.Signal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;

/**
 * One voice, and how often it was repeated.
 *
 * @param lead the mention that began it
 * @param topic the signal under which it counts: its own most urgent one, or that of the incident it joined
 * @param nature whether it is bad talk
 * @param times when it was published, first and last seen
 * @param echo who repeated it
 * @param quote its words, kept for the newest bad and friendly ones only
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Story(
        MentionId lead,
        Signal topic,
        Nature nature,
        Identity identity,
        Voice voice,
        Times times,
        Echo echo,
        Optional<Quote> quote) {
    public Story {
        // One that an older Vigie wrote has none.
        echo = Objects.requireNonNullElse(echo, Echo.NONE);
    }

    /** A story's first mention. */
    public static Story of(ScoredMention scored, Nature nature, Signal topic) {
        var mention = scored.mention();
        return new Story(
                mention.id(),
                topic,
                nature,
                Identity.of(mention),
                voice(scored),
                new Times(
                        mention.published().getEpochSecond(),
                        mention.seen().getEpochSecond(),
                        mention.seen().getEpochSecond()),
                Echo.NONE,
                nature == Nature.BAD || nature == Nature.FRIENDLY
                        ? Optional.of(Quote.of(mention.content()))
                        : Optional.empty());
    }

    /** The same, repeated once more. */
    public Story repeatedBy(Mention mention) {
        var last = Math.max(times.last(), mention.seen().getEpochSecond());
        return new Story(
                lead,
                topic,
                nature,
                identity,
                voice.heardBy(mention.reach().followers()),
                new Times(times.published(), times.first(), last),
                echo.plus(
                        mention,
                        !identity.isBy(mention.content().author()),
                        mention.seen().getEpochSecond() - times.last()),
                quote);
    }

    /** The same without its words. */
    Story withoutQuote() {
        return new Story(lead, topic, nature, identity, voice, times, echo, Optional.empty());
    }

    /** How many mentions repeat it. */
    @JsonIgnore
    public int relays() {
        return echo.relays();
    }

    @JsonIgnore
    public boolean isBad() {
        return nature == Nature.BAD;
    }

    private static Voice voice(ScoredMention scored) {
        var score = scored.score();
        var signals = EnumSet.noneOf(Signal.class);
        score.signals().keySet().stream().filter(score::has).forEach(signals::add);
        var traits = Voice.traits(score);
        if (scored.mention()
                .reach()
                .account()
                .filter(account -> account.isKnown())
                .isPresent()) {
            traits.add(scored.mention().isByEmptyAccount() ? Trait.EMPTY_ACCOUNT : Trait.KNOWN_ACCOUNT);
        }
        return new Voice(
                signals,
                traits,
                score.risk(),
                scored.mention().reach().followers(),
                scored.mention().content().stars().orElse(-1.0));
    }

    /** Seconds since 1970: written as numbers, each by its distance from the one before, a story's times are short. */
    public record Times(long published, long first, long last) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Times read(long[] written) {
            return new Times(written[0], written[0] + written[1], written[0] + written[1] + written[2]);
        }

        @JsonValue
        long[] written() {
            return new long[] {published, first - published, last - first};
        }

        public Instant publishedAt() {
            return Instant.ofEpochSecond(published);
        }

        public Instant firstSeen() {
            return Instant.ofEpochSecond(first);
        }

        public Instant lastSeen() {
            return Instant.ofEpochSecond(last);
        }
    }
}
