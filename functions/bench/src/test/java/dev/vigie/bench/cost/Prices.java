package dev.vigie.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What AWS asks, as {@code infrastructure/cost/prices.yaml} has it. */
record Prices(Map<?, ?> all) {
    static Prices read(Path file) throws IOException {
        return new Prices((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    String date() {
        return String.valueOf(all.get("date"));
    }

    /** @throws IllegalArgumentException when the file has no such price */
    double of(String service, String name) {
        if (all.get(service) instanceof Map<?, ?> prices && prices.get(name) instanceof Number price) {
            return price.doubleValue();
        }
        throw new IllegalArgumentException("prices.yaml has no number " + service + "." + name);
    }

    /** The price of what goes beyond what is free. */
    double beyond(String service, String name, double amount, String free) {
        return Math.max(0, amount - of(service, free)) * of(service, name);
    }
}
