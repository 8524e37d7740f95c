package dev.vigie.store;

import java.math.BigInteger;
import java.util.Optional;

/**
 * One change of a table, as its stream or change feed tells it.
 *
 * @param number grows with every change of one partition
 * @param before the row as it was, empty for a new one
 * @param after the row as it is, empty for one taken away
 */
public record Change(BigInteger number, Optional<Row> before, Optional<Row> after) {}
