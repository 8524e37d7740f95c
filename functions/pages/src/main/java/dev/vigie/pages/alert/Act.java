package dev.vigie.pages.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can do on an alert's page; each is a form of its own. */
public enum Act {
    ACKNOWLEDGE,
    MUTE,
    UNMUTE,
    FALSE_ALARM,
    NOTE,
    START,
    CONTROL,
    HAND_OVER,
    SHEET,
    CHECK,
    TRUTH,
    REPLY,
    REMOVE,
    OVERRIDE,
    CLOSE,
    DEBRIEF;

    /** The last step of its address, such as {@code false-alarm}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> at(String path) {
        return List.of(values()).stream().filter(act -> act.path().equals(path)).findFirst();
    }
}
