package dev.vigie.pages.alert;

import java.util.List;
import java.util.Optional;

/** What the alert rests on: the voices, how they came, and what they weigh. */
public record Evidence(List<StoryCard> first, List<StoryCard> more, Optional<CurveView> curve, Reasons reasons) {
    public Evidence {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }
}
