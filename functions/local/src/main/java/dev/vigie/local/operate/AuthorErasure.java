package dev.vigie.local.operate;

import dev.vigie.business.BusinessId;
import dev.vigie.mention.Content;
import dev.vigie.mention.Mention;
import dev.vigie.scrapers.Pseudonyms;
import dev.vigie.store.Json;
import dev.vigie.store.Key;
import dev.vigie.store.Mentions;
import dev.vigie.store.Query;
import dev.vigie.store.Row;
import dev.vigie.store.Store;
import dev.vigie.store.Table;
import dev.vigie.store.Write;
import dev.vigie.story.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Forgets what one author wrote: the mentions go, and wherever else they are quoted the words go. */
public final class AuthorErasure {
    /** A shorter text is anybody's. */
    private static final int OWN_WORDS = 12;

    private static final int PAGE = 10_000;
    private static final String NOWHERE = "https://erased.invalid/";

    private final Store store;
    private final Pseudonyms pseudonyms;

    public AuthorErasure(Store store, Pseudonyms pseudonyms) {
        this.store = store;
        this.pseudonyms = pseudonyms;
    }

    /** @return what was erased of one business's; empty when the author is not known there */
    public List<Step> of(String author, BusinessId business) {
        var pseudonym = pseudonyms.of(author);
        var mentions = rows(Table.MENTIONS, business).stream()
                .map(Mentions::of)
                .map(scored -> scored.mention())
                .filter(mention -> mention.content().author().equals(pseudonym))
                .toList();
        if (pseudonym.isEmpty() || mentions.isEmpty()) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        // First the quotes, which are found by the mentions.
        for (var table : List.of(Table.INCIDENTS, Table.ALERTS, Table.PULSES)) {
            var changed = rows(table, business).stream()
                    .filter(row -> forgotten(table, row.key(), pseudonym, mentions))
                    .count();
            if (changed > 0) {
                steps.add(Step.removed(
                        "quotes in " + changed + " " + table.label().toLowerCase(java.util.Locale.ROOT)));
            }
        }
        mentions.forEach(mention -> store.delete(
                Table.MENTIONS, new Key(business.value(), mention.id().value())));
        steps.add(Step.removed(mentions.size() + " mentions"));
        return steps;
    }

    private List<Row> rows(Table table, BusinessId business) {
        return table.sort().isPresent()
                ? store.query(table, Query.of(business.value()).limit(PAGE))
                : store.get(table, Key.of(business.value())).stream().toList();
    }

    /** Takes the words out of a row, again until nobody else wrote it meanwhile. */
    private boolean forgotten(Table table, Key key, String pseudonym, List<Mention> mentions) {
        while (true) {
            var row = store.get(table, key);
            if (row.isEmpty()) {
                return false;
            }
            var body = Json.read(row.get().body(), JsonNode.class);
            if (!forget(body, pseudonym, mentions)) {
                return false;
            }
            var was = row.get();
            var now = new Row(was.key(), was.indexed(), was.expires(), was.version() + 1, Json.write(body));
            if (store.write(List.of(new Write.Put(table, now, new Write.Condition.VersionIs(was.version()))))) {
                return true;
            }
        }
    }

    private static boolean forget(JsonNode node, String pseudonym, List<Mention> mentions) {
        var changed = false;
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                var put = replaced(object.get(name), pseudonym, mentions);
                put.ifPresent(text -> object.put(name, text));
                changed |= put.isPresent() || forget(object.get(name), pseudonym, mentions);
            }
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                var put = replaced(array.get(at), pseudonym, mentions);
                if (put.isPresent()) {
                    array.set(at, StringNode.valueOf(put.get()));
                }
                changed |= put.isPresent() || forget(array.get(at), pseudonym, mentions);
            }
        }
        return changed;
    }

    private static Optional<String> replaced(JsonNode value, String pseudonym, List<Mention> mentions) {
        if (!value.isString()) {
            return Optional.empty();
        }
        var text = value.asString();
        if (text.equals(pseudonym) || text.equals(Identity.brief(pseudonym))) {
            return Optional.of("");
        }
        if (mentions.stream().anyMatch(mention -> mention.content().url().equals(text))) {
            return Optional.of(NOWHERE);
        }
        var words = text.replaceAll("[…\\s]+$", "");
        return words.length() >= OWN_WORDS
                        && mentions.stream()
                                .anyMatch(mention -> mention.content().whole().contains(words)
                                        || mention.content()
                                                .whole()
                                                .replaceAll("\\s+", " ")
                                                .contains(words))
                ? Optional.of(Content.WITHDRAWN)
                : Optional.empty();
    }
}
