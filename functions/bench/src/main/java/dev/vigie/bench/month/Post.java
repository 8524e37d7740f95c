package dev.vigie.bench.month;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that somebody publishes.
 *
 * @param place the number of the place that shows it
 * @param shop the number of the business it is about
 * @param crisis the number of the crisis that it is part of
 */
record Post(int number, Instant at, int place, Optional<Integer> shop, Optional<Integer> crisis, String text) {
    String url() {
        return "https://town.example/" + place + "/" + number;
    }
}
