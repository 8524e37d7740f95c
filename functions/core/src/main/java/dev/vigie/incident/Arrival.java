package dev.vigie.incident;

import dev.vigie.score.ScoredMention;
import java.math.BigInteger;

/** A new mention and its place in the order in which a business's mentions were stored. */
public record Arrival(BigInteger number, ScoredMention scored) {}
