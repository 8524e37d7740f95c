package dev.vigie.local.command;

import java.util.Locale;

/** Speaks French where the machine does, English elsewhere. */
public record Words(boolean french) {
    /** As the environment asks: LC_ALL, LC_MESSAGES or LANG, in this order. */
    public static Words of(java.util.Map<String, String> environment) {
        for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            var value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return new Words(value.toLowerCase(Locale.ROOT).startsWith("fr"));
            }
        }
        return new Words(false);
    }

    public String say(String fr, String en) {
        return french ? fr : en;
    }
}
