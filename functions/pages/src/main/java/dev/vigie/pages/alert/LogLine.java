package dev.vigie.pages.alert;

import dev.vigie.pages.words.Stamp;
import java.util.Optional;

/** One line of the log: when, what, and what a person wrote. */
public record LogLine(Stamp at, String sentence, Optional<String> quote) {}
