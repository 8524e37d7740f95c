package dev.vigie.rumour;

import java.time.Instant;
import java.util.Optional;

/**
 * What a named person found out about a claim. There is no ruling without a person, and none that confirms or denies
 * without a link to the evidence.
 *
 * @param by the contact who says so
 * @param evidence address of what proves it
 * @param couldBeTrue what would make people believe it: asked first, before any denial
 * @param thirdParty what an authority, a laboratory, the press or a platform found, and where
 */
public record Ruling(
        String by, Instant at, Status status, String evidence, String couldBeTrue, Optional<String> thirdParty) {
    public Ruling {
        if (!status.isForPeople()) {
            throw new IllegalArgumentException("a person confirms, denies, calls it partly true or undecidable");
        }
        if (by.isBlank() || by.equals("vigie")) {
            throw new IllegalArgumentException("a ruling is a named person's");
        }
        if (status != Status.UNDECIDABLE && evidence.isBlank()) {
            throw new IllegalArgumentException("who confirms or denies a claim names the evidence");
        }
        if (status == Status.DENIED && couldBeTrue.isBlank()) {
            throw new IllegalArgumentException("before a denial comes the question what could be true about it");
        }
    }
}
