package dev.vigie.mention;

import dev.vigie.business.Channel;
import java.util.Optional;

/**
 * Where a mention was found.
 *
 * @param guid the place's own name for it, by which it can be asked for again
 * @param parent the place's own name for what it answers, or its address
 */
public record Origin(SourceId source, String kind, Channel channel, Optional<String> guid, Optional<String> parent) {
    public Origin(SourceId source, String kind, Channel channel) {
        this(source, kind, channel, Optional.empty(), Optional.empty());
    }
}
