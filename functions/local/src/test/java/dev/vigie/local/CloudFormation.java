package dev.vigie.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A template as it lies in the repository; {@code !Ref X} reads as {@code {"!Ref": "X"}}. */
record CloudFormation(Map<String, Map<String, Object>> resources) {
    static final Path ROOT = Path.of("..", "..");

    static CloudFormation read(String path) throws IOException {
        var settings = LoadSettings.builder().build();
        var load = new Load(settings, new WithTags(settings));
        var template = map(load.loadFromString(Files.readString(ROOT.resolve(path))));
        return new CloudFormation(map(template.get("Resources")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> map(each.getValue()))));
    }

    /** The properties of each resource of a type, by its name. */
    Map<String, Map<String, Object>> ofType(String type) {
        return resources.entrySet().stream()
                .filter(each -> type.equals(each.getValue().get("Type")))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> map(each.getValue().get("Properties"))));
    }

    /** What lies this deep; an empty map where something on the way is missing. */
    static Map<String, Object> in(Map<String, Object> node, String... steps) {
        var at = node;
        for (var step : steps) {
            at = map(at.getOrDefault(step, Map.of()));
        }
        return at;
    }

    static String text(Map<String, Object> node, String name) {
        return requireNonNull(node.get(name), name).toString();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object node) {
        return (Map<String, Object>) requireNonNull(node);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> node, String name) {
        return (List<Map<String, Object>>) node.getOrDefault(name, List.of());
    }

    /** YAML with CloudFormation's short forms. */
    private static final class WithTags extends StandardConstructor {
        WithTags(LoadSettings settings) {
            super(settings);
            for (var tag : List.of("!Ref", "!Sub", "!GetAtt", "!If", "!Not", "!Equals", "!Select", "!Split", "!Join")) {
                tagConstructors.put(new Tag(tag), new ShortForm(tag));
            }
        }

        private final class ShortForm implements ConstructNode {
            private final String tag;

            ShortForm(String tag) {
                this.tag = tag;
            }

            @Override
            public Object construct(Node node) {
                return Map.of(
                        tag,
                        switch (node) {
                            case ScalarNode scalar -> scalar.getValue();
                            case SequenceNode sequence -> constructSequence(sequence);
                            case MappingNode mapping -> constructMapping(mapping);
                            default -> throw new IllegalArgumentException("a short form of " + node);
                        });
            }
        }
    }
}
