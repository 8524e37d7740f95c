package dev.vigie.store;

import dev.vigie.business.Business;
import dev.vigie.business.BusinessId;
import dev.vigie.score.lesson.Lessons;
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
        var lessons = former.map(Businesses::lessons).orElse(Lessons.NONE);
        var version = former.map(Row::version).orElse(0L) + 1;
        store.put(Table.BUSINESSES, row(business.id(), version, body(Json.write(business), lessons)));
    }

    /** What the people of a business taught. */
    public Lessons lessons(BusinessId id) {
        return row(id).map(Businesses::lessons).orElse(Lessons.NONE);
    }

    /** Changes what was taught, whoever else changes it meanwhile. @return false when there is no such business */
    public boolean teach(BusinessId id, UnaryOperator<Lessons> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var former = row(id);
            if (former.isEmpty()) {
                return false;
            }
            var version = former.get().version();
            var body = body(former.get().body(), change.apply(lessons(former.get())));
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

    private static Lessons lessons(Row row) {
        return Json.read(row.body(), Taught.class).lessons().orElse(Lessons.NONE);
    }

    /** The profile and the lessons in one item: what is known of a business is read together. */
    private static String body(String profile, Lessons lessons) {
        var fields = Json.read(profile, ObjectNode.class);
        fields.set("lessons", Json.read(Json.write(lessons), ObjectNode.class));
        return Json.write(fields);
    }

    private record Taught(Optional<Lessons> lessons) {}

    public void delete(BusinessId id) {
        store.delete(Table.BUSINESSES, Key.of(id.value()));
    }
}
