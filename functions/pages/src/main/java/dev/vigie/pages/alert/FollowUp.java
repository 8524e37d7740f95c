package dev.vigie.pages.alert;

import dev.vigie.pages.words.Stamp;
import java.util.List;
import java.util.Optional;

/** What has been done and what may be done next. */
public record FollowUp(
        List<Told> told, Log log, Optional<Muting> muting, Optional<SealedForm> falseAlarm, SealedForm note) {
    public FollowUp {
        told = List.copyOf(told);
    }

    /**
     * What happened, oldest first.
     *
     * @param older that there are older lines which are not shown, where there are
     */
    public record Log(List<LogLine> lines, Optional<String> older) {}

    /** A person who was told, and when first. */
    public record Told(String name, Stamp at) {}

    /**
     * How to ask for silence.
     *
     * @param until until when it is silent already
     * @param choices for how long it may be; with {@code until} set there are none
     */
    public record Muting(Optional<Stamp> until, List<Choice> choices, SealedForm form) {
        public Muting {
            choices = List.copyOf(choices);
        }

        /** One button. */
        public record Choice(String code, String label) {}
    }
}
