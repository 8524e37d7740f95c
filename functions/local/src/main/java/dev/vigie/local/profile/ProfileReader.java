package dev.vigie.local.profile;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.business.QuietHours;
import dev.vigie.business.SourceSpec;
import dev.vigie.business.Team;
import dev.vigie.business.Thresholds;
import dev.vigie.business.Thresholds.Sensitivity;
import dev.vigie.business.Watch;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a business's YAML file; all mistakes are found in one go, each with its line and its mend. */
public final class ProfileReader {
    /** A profile is a page of text; a longer file is something else. */
    public static final int MAX_CHARACTERS = 256 * 1024;

    private static final Keys TOP = new Keys(
            "business",
            "name",
            "locale",
            "timezone",
            "watch",
            "sources",
            "contacts",
            "escalation",
            "thresholds",
            "quietHours",
            "messages");
    private static final Keys WATCH = new Keys("any", "near", "none");
    private static final Keys NEAR = new Keys("terms", "place");
    private static final Keys QUIET = new Keys("from", "to");

    private final SourcesReader sources;

    /** @param kinds the kinds of source that this Vigie can read */
    public ProfileReader(java.util.Set<String> kinds) {
        this.sources = new SourcesReader(kinds);
    }

    public Reading read(String yaml) {
        if (yaml.length() > MAX_CHARACTERS) {
            return wrong(new Problem(0, "", "a profile has at most 256 KB; is this the right file?"));
        }
        var problems = new ArrayList<Problem>();
        try {
            var settings =
                    LoadSettings.builder().setMaxAliasesForCollections(20).build();
            var root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                return wrong(new Problem(0, "", "the file is empty; a profile begins with \"business: my-shop\""));
            }
            var business = business(new Field(root.get(), "", problems));
            if (problems.isEmpty() && business.isPresent()) {
                return new Reading.Profile(business.get());
            }
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            return wrong(new Problem(line, "", "this is not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            return wrong(new Problem(0, "", "this is not YAML: " + e.getMessage()));
        } catch (StackOverflowError | IndexOutOfBoundsException _) {
            // What the YAML library does with ten thousand brackets, or with half a letter at a buffer's end.
            return wrong(new Problem(0, "", "this is not YAML: it is nested too deeply or holds broken letters"));
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Reading.Wrong(problems);
    }

    private Optional<Business> business(Field root) {
        var entries = root.map("the keys of a profile (business, name, watch, sources, contacts)");
        TOP.check(entries);
        var id = required(root, entries, "business", ProfileReader::id);
        var name = required(root, entries, "name", Field::text);
        var locale = optional(entries, "locale", Values::locale).orElse(Locale.FRANCE);
        var zone = optional(entries, "timezone", Values::zone).orElse(ZoneId.of("Europe/Paris"));
        var watch = required(root, entries, "watch", ProfileReader::watch);
        var found = required(root, entries, "sources", field -> Optional.of(sources.read(field)));
        var team = team(root, entries);
        var thresholds =
                optional(entries, "thresholds", ProfileReader::thresholds).orElse(new Thresholds(Sensitivity.BALANCED));
        if (id.isEmpty() || name.isEmpty() || watch.isEmpty() || found.isEmpty() || team.isEmpty()) {
            return Optional.empty();
        }
        List<SourceSpec> specs = found.get();
        var business = new Business(id.get(), name.get(), locale, zone, watch.get(), specs, team.get(), thresholds);
        return Optional.of(optional(entries, "messages", MessagingReader::read)
                .map(business::with)
                .orElse(business));
    }

    private static Optional<BusinessId> id(Field field) {
        return field.text().flatMap(text -> {
            try {
                return Optional.of(new BusinessId(text));
            } catch (IllegalArgumentException e) {
                field.wrong("\"" + text + "\" is not an id; use small letters, digits and hyphens, such as "
                        + "fournil-saint-michel");
                return Optional.empty();
            }
        });
    }

    private static Optional<Watch> watch(Field field) {
        var entries = field.map("any, near and none");
        WATCH.check(entries);
        var any = optional(entries, "any", each -> Optional.of(each.texts())).orElse(List.of());
        var near = optional(entries, "near", ProfileReader::near);
        var none = optional(entries, "none", each -> Optional.of(each.texts())).orElse(List.of());
        if (any.isEmpty() && near.isEmpty()) {
            field.wrong("tell at least one name to look for: any: [\"My Shop\"]");
            return Optional.empty();
        }
        any.stream()
                .filter(name -> name.length() < 3)
                .findFirst()
                .ifPresent(name ->
                        field.wrong("the name \"" + name + "\" is too short to look for; add the town or use near"));
        return Optional.of(new Watch(any, near, none));
    }

    private static Optional<Watch.Near> near(Field field) {
        var entries = field.map("terms and place");
        NEAR.check(entries);
        var terms =
                optional(entries, "terms", each -> Optional.of(each.texts())).orElse(List.of());
        var place =
                optional(entries, "place", each -> Optional.of(each.texts())).orElse(List.of());
        if (terms.isEmpty() || place.isEmpty()) {
            field.wrong("near needs both: {terms: [bakery], place: [Bordeaux]}");
            return Optional.empty();
        }
        return Optional.of(new Watch.Near(terms, place));
    }

    private static Optional<Team> team(Field root, Map<String, Field> entries) {
        var contacts = required(root, entries, "contacts", field -> Optional.of(new ContactsReader().read(field)));
        var escalation = optional(entries, "escalation", field -> Optional.of(field.texts()))
                .orElse(List.of());
        var quiet = optional(entries, "quietHours", ProfileReader::quietHours);
        if (contacts.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Team(contacts.get(), escalation, quiet));
        } catch (IllegalArgumentException e) {
            entries.getOrDefault("escalation", root).wrong(e.getMessage() + "; add that person to contacts");
            return Optional.empty();
        }
    }

    private static Optional<QuietHours> quietHours(Field field) {
        var entries = field.map("from and to");
        QUIET.check(entries);
        var from = required(field, entries, "from", Values::time);
        var to = required(field, entries, "to", Values::time);
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : Optional.of(new QuietHours(from.get(), to.get()));
    }

    private static Optional<Thresholds> thresholds(Field field) {
        return new ThresholdsReader().read(field);
    }

    static <T> Optional<T> optional(Map<String, Field> entries, String key, Function<Field, Optional<T>> reader) {
        return Optional.ofNullable(entries.get(key)).flatMap(reader);
    }

    static <T> Optional<T> required(
            Field parent, Map<String, Field> entries, String key, Function<Field, Optional<T>> reader) {
        if (!entries.containsKey(key)) {
            parent.wrong("the key \"" + key + "\" is missing");
            return Optional.empty();
        }
        return optional(entries, key, reader);
    }

    private static Reading wrong(Problem problem) {
        return new Reading.Wrong(List.of(problem));
    }
}
