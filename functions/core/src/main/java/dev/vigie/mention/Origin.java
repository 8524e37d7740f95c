package dev.vigie.mention;

import dev.vigie.business.Channel;

/** Where a mention was found. */
public record Origin(SourceId source, String kind, Channel channel) {}
