package dev.vigie.pulse;

import dev.vigie.business.BusinessId;
import java.math.BigInteger;
import java.time.Instant;

/**
 * A business's rolling state: a few kilobytes that let the next mention be judged without reading the last ones again.
 *
 * @param folded the sequence number of the last change that was folded in; older changes are no news
 * @param since when the business began to be watched
 */
public record Pulse(BusinessId business, BigInteger folded, Instant since) {}
