package dev.vigie.store;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.score.lesson.Lessons;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** The profiles. */
public final class Businesses {
    private static final int ATTEMPTS = 8;

    private final Store store;

    public Businesses(Store store) {
        this.store = store;
    }

    public Optional<Business> get(BusinessId id) {
        return store.get(Table.BUSINESSES, Key.of(id.value())).map(row -> Json.read(row.body(), Business.class));
    }

    /** Every profile, by id. */
    public List<Business> all() {
        var all = new ArrayList<Business>();
        store.scan(Table.BUSINESSES, row -> all.add(Json.read(row.body(), Business.class)));
        all.sort(java.util.Comparator.comparing(Business::id));
        return List.copyOf(all);
    }

    /** Puts the profile in place of the former one; what people taught stays. */
    public void put(Business business) {
        var former = row(business.id());
        var beside = former.map(Businesses::beside).orElse(Beside.NOTHING);
        var version = former.map(Row::version).orElse(0L) + 1;
        store.put(Table.BUSINESSES, row(business.id(), version, body(Json.write(business), beside)));
    }

    /** What the people of a business taught. */
    public Lessons lessons(BusinessId id) {
        return row(id).flatMap(row -> beside(row).lessons()).orElse(Lessons.NONE);
    }

    /** Changes what was taught, whoever else changes it meanwhile. @return false when there is no such business */
    public boolean teach(BusinessId id, UnaryOperator<Lessons> change) {
        return change(id, former -> former.with(change.apply(former.lessons().orElse(Lessons.NONE))));
    }

    /** The time of the last digest that was sent. */
    public Optional<Instant> digested(BusinessId id) {
        return row(id).flatMap(row -> beside(row).digested());
    }

    /** Notes the time of the last digest. @return false when there is no such business */
    public boolean digested(BusinessId id, Optional<Instant> at) {
        return change(id, former -> new Beside(former.lessons(), at));
    }

    private boolean change(BusinessId id, UnaryOperator<Beside> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var former = row(id);
            if (former.isEmpty()) {
                return false;
            }
            var version = former.get().version();
            var body = body(former.get().body(), change.apply(beside(former.get())));
            var write =
                    new Write.Put(Table.BUSINESSES, row(id, version + 1, body), new Write.Condition.VersionIs(version));
            if (store.write(List.of(write))) {
                return true;
            }
        }
        throw new IllegalStateException("business " + id.value() + " changed " + ATTEMPTS + " times meanwhile");
    }

    private Optional<Row> row(BusinessId id) {
        return store.get(Table.BUSINESSES, Key.of(id.value()));
    }

    private static Row row(BusinessId id, long version, String body) {
        return new Row(Key.of(id.value()), Map.of(), Optional.empty(), version, body);
    }

    private static Beside beside(Row row) {
        return Json.read(row.body(), Beside.class);
    }

    /** The profile and what stands beside it in one item: what is known of a business is read together. */
    private static String body(String profile, Beside beside) {
        var fields = Json.read(profile, ObjectNode.class);
        fields.remove(List.of("lessons", "digested"));
        fields.setAll(Json.read(Json.write(beside), ObjectNode.class));
        return Json.write(fields);
    }

    /** What a profile does not say: what people taught, and when they last had a digest. */
    private record Beside(Optional<Lessons> lessons, Optional<Instant> digested) {
        static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty());

        Beside with(Lessons taught) {
            return new Beside(Optional.of(taught), digested);
        }
    }

    public void delete(BusinessId id) {
        store.delete(Table.BUSINESSES, Key.of(id.value()));
    }
}
