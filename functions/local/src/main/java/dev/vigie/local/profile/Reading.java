package dev.vigie.local.profile;

import dev.vigie.business.Business;
import java.util.List;

/** What came of reading a profile. */
public sealed interface Reading {
    /** The profile is right. */
    record Profile(Business business) implements Reading {}

    /** The profile has mistakes, all of them listed in the order of the file. */
    record Wrong(List<Problem> problems) implements Reading {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
