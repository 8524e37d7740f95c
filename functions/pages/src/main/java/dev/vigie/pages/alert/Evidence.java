package dev.vigie.pages.alert;

import java.util.List;
import java.util.Optional;

/**
 * What the alert rests on: the voices, how they came, and what they weigh.
 *
 * @param course where it is in its life and what its curve looks like
 * @param near how earlier incidents like this one went
 */
public record Evidence(
        List<StoryCard> first,
        List<StoryCard> more,
        Optional<CurveView> curve,
        String course,
        String near,
        Reasons reasons) {
    public Evidence {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }
}
