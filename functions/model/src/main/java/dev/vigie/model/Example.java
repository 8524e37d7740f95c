package dev.vigie.model;

/**
 * A labelled text as numbers of features.
 *
 * @param share what one feature counts
 */
record Example(Item item, int[] features, float share) {}
