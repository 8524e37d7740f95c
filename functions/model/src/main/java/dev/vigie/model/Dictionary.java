package dev.vigie.model;

import java.util.Arrays;

/** Gives each feature that is seen often enough a number, counted from 0. */
final class Dictionary {
    private long[] keys = new long[1 << 20];
    private int[] numbers = new int[1 << 20];
    private long[] features = new long[1 << 19];
    private int size;

    int size() {
        return size;
    }

    long feature(int number) {
        return features[number];
    }

    /** The number of a feature, or −1. */
    int find(long feature) {
        int at = place(feature);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    int add(long feature) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = place(feature);
        if (keys[at] == 0) {
            keys[at] = feature;
            numbers[at] = size;
            if (size == features.length) {
                features = Arrays.copyOf(features, 2 * size);
            }
            features[size++] = feature;
        }
        return numbers[at];
    }

    private int place(long feature) {
        int mask = keys.length - 1;
        int at = (int) (feature >>> 20) & mask;
        while (keys[at] != 0 && keys[at] != feature) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        keys = new long[2 * keys.length];
        numbers = new int[keys.length];
        for (int number = 0; number < size; number++) {
            int at = place(features[number]);
            keys[at] = features[number];
            numbers[at] = number;
        }
    }
}
