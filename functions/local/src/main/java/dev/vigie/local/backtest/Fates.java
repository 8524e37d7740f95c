package dev.vigie.local.backtest;

import dev.vigie.business.Business;
import dev.vigie.incident.Disposition;
import dev.vigie.incident.Replay;
import dev.vigie.mention.MentionId;
import dev.vigie.score.ScoredMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of one mention among those around it. */
public final class Fates {
    private Fates() {}

    /**
     * Replays the mentions up to the one asked for. People's acts since then, such as a mute, are not replayed.
     *
     * @param mentions in the order in which they were seen
     */
    public static Optional<Disposition> of(Business business, List<ScoredMention> mentions, MentionId asked) {
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        var fates = new ArrayList<Disposition>();
        var replay = new Replay(business, mentions.getFirst().mention().seen(), _ -> {}, fates::add);
        for (var mention : mentions) {
            replay.hear(mention);
            if (mention.mention().id().equals(asked)) {
                return fates.stream()
                        .filter(fate -> fate.mention().equals(asked))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
