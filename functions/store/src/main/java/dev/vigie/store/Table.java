package dev.vigie.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables, their keys and indexes; {@code infrastructure/tables.yaml} says the same to AWS. */
public enum Table {
    BUSINESSES("Businesses", "businessId", Optional.empty(), List.of()),
    SOURCES(
            "Sources",
            "sourceId",
            Optional.empty(),
            List.of(new Index("schedule", "sourceKind", "sourceId", List.of("nextFetchAt")))),
    WATCHERS(
            "Watchers",
            "sourceId",
            Optional.of("businessId"),
            List.of(new Index("byBusiness", "businessId", "sourceId"))),
    MENTIONS("Mentions", "businessId", Optional.of("mentionId"), List.of(new Index("seen", "businessId", "seenAt"))),
    PULSES("Pulses", "businessId", Optional.empty(), List.of()),
    INCIDENTS(
            "Incidents",
            "businessId",
            Optional.of("incidentId"),
            List.of(new Index("open", "openShard", "nextReviewAt"))),
    ALERTS(
            "Alerts",
            "businessId",
            Optional.of("alertId"),
            List.of(new Index("link", "linkHash", "owedAt"), new Index("unsent", "unsentShard", "owedAt"))),
    HOSTS("Hosts", "hostName", Optional.empty(), List.of());

    private final String label;
    private final String partition;
    private final Optional<String> sort;
    private final List<Index> indexes;

    Table(String label, String partition, Optional<String> sort, List<Index> indexes) {
        this.label = label;
        this.partition = partition;
        this.sort = sort;
        this.indexes = indexes;
    }

    /** The name on AWS, which a stack prefixes with its own. */
    public String label() {
        return label;
    }

    public String partition() {
        return partition;
    }

    public Optional<String> sort() {
        return sort;
    }

    public List<Index> indexes() {
        return indexes;
    }

    /** The index of this name; asking for one that is not there is a mistake in the code. */
    public Index index(String name) {
        return indexes.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label + " has no index " + name));
    }

    /** Whether its changes are told to a handler. */
    public boolean isStreamed() {
        return this == MENTIONS || this == ALERTS;
    }

    /** The attributes that only indexes need; those of the key are not among them. */
    public List<String> attributes() {
        return indexes.stream()
                .flatMap(index -> Stream.concat(Stream.of(index.partition(), index.sort()), index.also().stream()))
                .filter(name -> !isKey(name))
                .distinct()
                .toList();
    }

    /** Whether this attribute is one half of the key. */
    public boolean isKey(String attribute) {
        return attribute.equals(partition) || sort.filter(attribute::equals).isPresent();
    }

    /**
     * A second way in; a row without both attributes is not in it (sparse).
     *
     * @param also attributes that a slim index holds beside the keys; its rows come without body and version. Where
     *     none is named the index holds everything. A slim index costs less to read, and a change of an attribute that
     *     does not order it costs half as much to write
     */
    public record Index(String name, String partition, String sort, List<String> also) {
        public Index {
            also = List.copyOf(also);
        }

        Index(String name, String partition, String sort) {
            this(name, partition, sort, List.of());
        }

        public boolean isSlim() {
            return !also.isEmpty();
        }
    }
}
