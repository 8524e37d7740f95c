package dev.vigie.store;

import java.util.Optional;

/**
 * Rows of one partition in the order of their sort attribute.
 *
 * @param index the index to read, or none for the table itself
 * @param from and {@code to}: bounds of the sort attribute, both inclusive
 * @param mayLag whether the rows may be those of a moment ago, at half the price; an index always may
 * @param limit how many rows at most, 1 to 10,000
 */
public record Query(
        Optional<String> index,
        String partition,
        Optional<String> from,
        Optional<String> to,
        boolean newestFirst,
        boolean mayLag,
        int limit) {
    public Query {
        if (limit < 1 || limit > 10_000) {
            throw new IllegalArgumentException("a query's limit is 1 to 10,000, was " + limit);
        }
    }

    public static Query of(String partition) {
        return new Query(Optional.empty(), partition, Optional.empty(), Optional.empty(), false, false, 10_000);
    }

    public Query on(String name) {
        return new Query(Optional.of(name), partition, from, to, newestFirst, mayLag, limit);
    }

    public Query from(String first) {
        return new Query(index, partition, Optional.of(first), to, newestFirst, mayLag, limit);
    }

    public Query to(String last) {
        return new Query(index, partition, from, Optional.of(last), newestFirst, mayLag, limit);
    }

    public Query newest() {
        return new Query(index, partition, from, to, true, mayLag, limit);
    }

    /** Content with what stood there a moment ago. */
    public Query lagging() {
        return new Query(index, partition, from, to, newestFirst, true, limit);
    }

    public Query limit(int rows) {
        return new Query(index, partition, from, to, newestFirst, mayLag, rows);
    }

    /** Whether it reads an index that holds little of each row. */
    public boolean isSlim(Table table) {
        return index.filter(name -> table.index(name).isSlim()).isPresent();
    }

    /** The attribute that chooses the rows. */
    public String partitionedBy(Table table) {
        return index.map(name -> table.index(name).partition()).orElse(table.partition());
    }

    /** The attribute that orders the rows; bounds need one. */
    public Optional<String> orderedBy(Table table) {
        var sort = index.map(name -> table.index(name).sort()).or(table::sort);
        if (sort.isEmpty() && (from.isPresent() || to.isPresent())) {
            throw new IllegalArgumentException(table.label() + " has no order that bounds could speak of");
        }
        return sort;
    }

    /** Whether its bounds leave nothing between them. */
    public boolean isEmpty() {
        return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0;
    }
}
