package dev.vigie.local.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in the file that knows where it stands; whatever it is asked to be and is not becomes a problem. */
final class Field {
    private final Node node;
    private final int line;
    private final String path;
    private final List<Problem> problems;

    Field(Node node, String path, List<Problem> problems) {
        this(node, line(node), path, problems);
    }

    private Field(Node node, int line, String path, List<Problem> problems) {
        this.node = node;
        this.line = line;
        this.path = path;
        this.problems = problems;
    }

    String path() {
        return path;
    }

    void wrong(String message) {
        problems.add(new Problem(line, path, message));
    }

    /** The entries of a map, by key; another shape is a problem and reads as no entries. */
    Map<String, Field> map(String expected) {
        var entries = new LinkedHashMap<String, Field>();
        if (!(node instanceof MappingNode mapping)) {
            wrong("here Vigie expects " + expected + ", but finds " + shape());
            return entries;
        }
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var inner = path.isEmpty() ? key : path + "." + key;
            // A person looks for the key, which may stand lines above its value.
            entries.put(key, new Field(tuple.getValueNode(), line(tuple.getKeyNode()), inner, problems));
        }
        return entries;
    }

    /** The items of a list; one single value reads as a list of one. */
    List<Field> list() {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        var items = new ArrayList<Field>();
        for (var item : sequence.getValue()) {
            items.add(new Field(item, path + "[" + items.size() + "]", problems));
        }
        return items;
    }

    /** The text of a plain value; another shape, or nothing, is a problem. */
    Optional<String> text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong("here Vigie expects a text, but finds " + shape());
        return Optional.empty();
    }

    List<String> texts() {
        return list().stream().flatMap(field -> field.text().stream()).toList();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).map(line -> line + 1).orElse(0);
    }

    private String shape() {
        return switch (node) {
            case MappingNode map -> "a map of " + map.getValue().size() + " keys";
            case SequenceNode list -> "a list of " + list.getValue().size();
            case ScalarNode scalar when scalar.getValue().isBlank() -> "nothing";
            case ScalarNode scalar -> "\"" + scalar.getValue() + "\"";
            default -> "something else";
        };
    }
}
