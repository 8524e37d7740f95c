package dev.vigie.story;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.vigie.business.Channel;
import dev.vigie.mention.Mention;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who repeated a story, counted as they came: a story told a thousand times takes no more room than one told twice.
 *
 * @param relays mentions that repeat it
 * @param voices those of them by somebody else than its first author
 * @param prompt those of them within a quarter of an hour after the one before
 * @param empty those of them by accounts that are new or have hardly written
 * @param channels sorts of places where it was repeated
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Echo(int relays, int voices, int prompt, int empty, Set<Channel> channels) {
    public static final Echo NONE = new Echo(0, 0, 0, 0, Set.of());

    private static final Duration PROMPT = Duration.ofMinutes(15);

    public Echo {
        var all = EnumSet.noneOf(Channel.class);
        all.addAll(channels);
        channels = Collections.unmodifiableSet(all);
    }

    /** One more. */
    Echo plus(Mention mention, boolean isOther, long secondsSinceLast) {
        var channel = mention.origin().channel();
        var places = channels;
        if (!channels.contains(channel)) {
            var all = EnumSet.of(channel);
            all.addAll(channels);
            places = all;
        }
        return new Echo(
                relays + 1,
                voices + (isOther ? 1 : 0),
                prompt + (secondsSinceLast <= PROMPT.toSeconds() ? 1 : 0),
                empty + (mention.isByEmptyAccount() ? 1 : 0),
                places);
    }
}
