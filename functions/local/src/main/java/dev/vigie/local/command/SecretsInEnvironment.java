package dev.vigie.local.command;

import dev.vigie.scrapers.Secrets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keys of places from variables such as {@code VIGIE_KEY_YOUTUBE}. */
record SecretsInEnvironment(Map<String, String> environment) implements Secrets {
    @Override
    public Optional<String> of(String name) {
        return Optional.ofNullable(environment.get(variable(name))).filter(value -> !value.isBlank());
    }

    @Override
    public String mend(String name) {
        return "set " + variable(name);
    }

    private static String variable(String name) {
        return "VIGIE_KEY_" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
