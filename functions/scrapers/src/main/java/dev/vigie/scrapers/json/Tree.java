package dev.vigie.scrapers.json;

import dev.vigie.scrapers.Answer;
import dev.vigie.scrapers.dates.WrittenDate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON answer that can be asked for anything: what is not there reads as nothing. */
public final class Tree {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode node;

    private Tree(JsonNode node) {
        this.node = node;
    }

    /** The answer as JSON; empty when it is none. */
    public static Optional<Tree> of(Answer answer) {
        try {
            var node = MAPPER.readTree(answer.text());
            return node.isContainer() ? Optional.of(new Tree(node)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** What stands at a JSON pointer; the empty pointer is the whole. */
    public Tree at(String pointer) {
        return new Tree(node.at(pointer));
    }

    /** The items of the list at a pointer. */
    public List<Tree> items(String pointer) {
        var list = node.at(pointer);
        return list.isArray() ? list.valueStream().map(Tree::new).toList() : List.of();
    }

    public boolean has(String pointer) {
        return !node.at(pointer).isMissingNode() && !node.at(pointer).isNull();
    }

    public boolean isList() {
        return node.isArray();
    }

    public boolean isTrue(String pointer) {
        return node.at(pointer).asBoolean(false);
    }

    /** The first text or number at these pointers that says something; otherwise empty. */
    public String text(String... pointers) {
        return Stream.of(pointers)
                .map(node::at)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Likewise, absent instead of empty. */
    public Optional<String> word(String... pointers) {
        return Optional.of(text(pointers)).filter(value -> !value.isEmpty());
    }

    /** The sum of the numbers at these pointers; what is no number or below nothing adds nothing. */
    public long count(String... pointers) {
        return Stream.of(pointers)
                .map(node::at)
                .mapToLong(value -> Math.clamp(value.asLong(0), 0, Integer.MAX_VALUE))
                .sum();
    }

    public Optional<Double> number(String pointer) {
        var value = node.at(pointer);
        return value.isNumber() ? Optional.of(value.asDouble()) : word(pointer).flatMap(Tree::parsed);
    }

    /** A time: with its zone, in UTC where none is written, or in seconds since 1970. */
    public Optional<Instant> time(String... pointers) {
        for (var pointer : pointers) {
            var value = node.at(pointer);
            var read = value.isNumber()
                    ? epoch(value.asDouble())
                    : WrittenDate.read(value.isString() ? value.asString() : "", ZoneOffset.UTC);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> epoch(double seconds) {
        var millis = seconds > 100_000_000_000d ? seconds : seconds * 1000;
        return millis > 0 && millis < 10_000_000_000_000d
                ? Optional.of(Instant.ofEpochMilli((long) millis))
                : Optional.empty();
    }

    private static Optional<Double> parsed(String text) {
        try {
            var number = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
