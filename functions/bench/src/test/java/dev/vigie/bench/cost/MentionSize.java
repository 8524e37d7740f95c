package dev.vigie.bench.cost;

/**
 * Bytes of a mention.
 *
 * @param row in the table
 * @param indexed in the table's indexes
 */
record MentionSize(double row, double indexed) {}
