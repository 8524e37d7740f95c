package dev.vigie.pages.alert;

import dev.vigie.pages.link.Seals;
import dev.vigie.pages.link.Visit;

/** Where a form goes, and the mark by which we know it as ours. */
public record SealedForm(String action, String seal) {
    static SealedForm of(Visit visit, Act act, Seals seals) {
        return new SealedForm(visit.path("/" + act.path()), seals.seal(visit.token(), act.path()));
    }
}
