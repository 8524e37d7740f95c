package dev.vigie.score;

import dev.vigie.mention.Mention;

/** A mention and how badly it could hurt; this is what the Mentions table holds. */
public record ScoredMention(Mention mention, Score score) {}
