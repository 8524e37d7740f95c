package dev.vigie.incident;

import dev.vigie.business.Channel;
import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import java.time.Instant;

/**
 * One voice within an incident: the first mention of a story and how many copies followed.
 *
 * @param lead the mention that began it
 * @param relays mentions that repeat it, the first not counted
 * @param signal its most urgent signal
 */
public record StorySummary(
        MentionId lead,
        String url,
        String excerpt,
        Channel channel,
        Signal signal,
        int risk,
        Instant published,
        Instant seen,
        int relays) {}
