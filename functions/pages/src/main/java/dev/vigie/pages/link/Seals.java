package dev.vigie.pages.link;

import dev.vigie.incident.LinkKey;

/** Marks our own forms, so that no other site can send one in a visitor's name. */
public final class Seals {
    private final LinkKey key;

    public Seals(LinkKey key) {
        this.key = key;
    }

    /** The seal for one act on one link; it is good for nothing else. */
    public String seal(String token, String act) {
        return key.sealed(text(token, act));
    }

    private static String text(String token, String act) {
        return "form|" + token + "|" + act;
    }

    public boolean isOurs(String seal, String token, String act) {
        return key.isSealed(text(token, act), seal);
    }
}
