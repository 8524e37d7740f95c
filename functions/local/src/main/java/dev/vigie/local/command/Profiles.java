package dev.vigie.local.command;

import dev.vigie.business.Business;
import dev.vigie.local.profile.Problem;
import dev.vigie.local.profile.ProfileReader;
import dev.vigie.local.profile.Reading;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the profiles that a command was given; every mistake of every file in one go. */
final class Profiles {
    private final ProfileReader reader;

    Profiles(Set<String> kinds) {
        this.reader = new ProfileReader(kinds);
    }

    /** @throws Wrong when a file cannot be used, with one line for each mistake */
    List<Business> read(List<Path> files) throws Wrong {
        var businesses = new ArrayList<Business>();
        var lines = new ArrayList<String>();
        for (var file : files) {
            switch (read(file)) {
                case Reading.Profile(var business) -> businesses.add(business);
                case Reading.Wrong(var problems) ->
                    problems.forEach(problem -> lines.add(file + ": " + Terminal.clean(problem.toString())));
            }
        }
        var ids = businesses.stream().map(Business::id).toList();
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .forEach(id -> lines.add("two profiles are both named " + id + "; give one another \"business\""));
        if (!lines.isEmpty()) {
            throw new Wrong(lines);
        }
        return businesses;
    }

    private Reading read(Path file) {
        try {
            return Files.size(file) > 4L * ProfileReader.MAX_CHARACTERS
                    ? unusable("a profile has at most 256 KB; is this the right file?")
                    : reader.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            return unusable("there is no such file");
        } catch (MalformedInputException e) {
            return unusable("the file is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            return unusable("the file cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Reading unusable(String because) {
        return new Reading.Wrong(List.of(new Problem(0, "", because)));
    }

    /** Profiles that cannot be used. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<String> lines;

        Wrong(List<String> lines) {
            super(String.join("\n", lines));
            this.lines = List.copyOf(lines);
        }

        List<String> lines() {
            return lines;
        }
    }
}
