package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Business;
import dev.vigie.incident.Incident;
import dev.vigie.pulse.Pulse;
import dev.vigie.score.ScoredMention;
import dev.vigie.score.lesson.Lessons;
import dev.vigie.source.Host;
import dev.vigie.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The handbook's data map names every text that is stored, in the table where it is, and no other. */
class DataMapTest {
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z.]*\\.[a-z]\\w*)`");

    private final String map = map();
    private final Map<Table, Set<String>> stored = stored();

    @Test
    void everyTextThatIsStoredIsInTheMap() {
        var named = names(map);

        assertThat(stored.values().stream().flatMap(Set::stream))
                .allSatisfy(text -> assertThat(named).contains(text));
    }

    @Test
    void everyTableHasItsRowsAndTheyNameOnlyWhatItHolds() {
        for (var table : Table.values()) {
            var rows = map.lines()
                    .filter(line -> line.startsWith("| " + table.label() + " |"))
                    .toList();

            assertThat(rows).as(table.label()).isNotEmpty();
            assertThat(stored.getOrDefault(table, Set.of()))
                    .as(table.label())
                    .containsAll(names(String.join("\n", rows)));
        }
    }

    @Test
    void nothingIsInTheMapThatIsNoLongerStored() {
        var all = new TreeSet<String>();
        stored.values().forEach(all::addAll);

        assertThat(all).containsAll(names(map));
    }

    private static Set<String> names(String text) {
        var names = new TreeSet<String>();
        NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Map<Table, Set<String>> stored() {
        var all = new EnumMap<Table, Set<String>>(Table.class);
        all.put(Table.BUSINESSES, texts(Business.class, Lessons.class));
        all.put(Table.SOURCES, texts(Source.class));
        all.put(Table.MENTIONS, texts(ScoredMention.class));
        all.put(Table.PULSES, texts(Pulse.class));
        all.put(Table.INCIDENTS, texts(Incident.class));
        all.put(Table.ALERTS, texts(Alerts.Stored.class));
        all.put(Table.HOSTS, texts(Host.class));
        return all;
    }

    private static Set<String> texts(Class<?>... roots) {
        var all = new TreeSet<String>();
        Stream.of(roots).map(Leaves::of).forEach(all::addAll);
        return all;
    }

    private static String map() {
        try {
            var book = Files.readString(Path.of("../../infrastructure/HANDBOOK.md"));
            var begins = book.indexOf("### Data map");
            return book.substring(begins, book.indexOf("\nFor the register", begins));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
