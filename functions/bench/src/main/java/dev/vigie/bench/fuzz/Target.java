package dev.vigie.bench.fuzz;

import dev.vigie.bench.hostile.Door;
import dev.vigie.bench.hostile.Doors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the fuzzer calls, by its own naming: one input through one door, or through the one that its first byte says. */
public final class Target {
    /** The property that names a door. */
    static final String DOOR = "vigie.fuzz.door";

    private static final List<Door> DOORS = doors();
    private static final String ONLY = System.getProperty(DOOR, "");

    private Target() {}

    /** Every door, by its name. */
    static List<Door> doors() {
        var all = new ArrayList<>(new Doors().all());
        all.addAll(MoreDoors.all());
        return List.copyOf(all);
    }

    /** Loads what is loaded once, so that it is not counted as slow. */
    public static void fuzzerInitialize() throws Exception {
        for (var door : DOORS) {
            door.pass("Le Fournil");
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        if (input.length < 2) {
            return;
        }
        var door = ONLY.isEmpty() ? DOORS.get(Math.floorMod(input[0], DOORS.size())) : named(ONLY);
        var text = new String(Arrays.copyOfRange(input, 1, input.length), StandardCharsets.UTF_8);
        var found = door.pass(text);
        if (!found.isEmpty()) {
            throw new IllegalStateException(door.name() + " let through " + found);
        }
    }

    private static Door named(String name) {
        return DOORS.stream()
                .filter(door -> door.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no door " + name));
    }
}
