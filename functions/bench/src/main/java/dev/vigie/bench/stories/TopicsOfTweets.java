package dev.vigie.bench.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench stories}: what becomes one story, beside what people put under one topic. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Reads tweets as JSON lines with entity, topic, id and text (RepLab 2013 has them), puts those of each entity",
            "together in order of time, and prints how far that agrees with the topics: the mean over the entities of",
            "B-cubed precision, recall and F1, and of Jaccard's measure of pairs. A topic is wider than a story: each",
            "customer's own complaint is a story, all of them are a topic."
        })
public final class TopicsOfTweets implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON lines, plain or .gz.")
    private List<Path> files = List.of();

    @Option(names = "--at-least", defaultValue = "20", description = "Leave out entities with fewer tweets.")
    private int least;

    @Override
    public Integer call() throws IOException {
        var entities = entities();
        var topics = entities.stream()
                .mapToLong(posts -> posts.stream().map(Post::topic).distinct().count())
                .sum();
        System.out.printf(
                "%d entities, %d tweets, %d topics%n",
                entities.size(), entities.stream().mapToInt(List::size).sum(), topics);
        System.out.printf("%-32s %9s %7s %6s %8s%n", "put together", "precision", "recall", "F1", "Jaccard");
        for (var way : Clusters.values()) {
            var found = Agreement.mean(entities.stream()
                    .map(posts -> Agreement.of(
                            way.of(posts), posts.stream().map(Post::topic).toList()))
                    .toList());
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %9.3f %7.3f %6.3f %8.3f%n",
                    way.title,
                    found.precision(),
                    found.recall(),
                    found.f1(),
                    found.jaccard());
        }
        return 0;
    }

    private List<List<Post>> entities() throws IOException {
        var json = new JsonMapper();
        Stream.Builder<Post> posts = Stream.builder();
        for (var file : files) {
            try (var lines = json.readerFor(JsonNode.class).<JsonNode>readValues(open(file))) {
                while (lines.hasNext()) {
                    Post.of(lines.next()).ifPresent(posts);
                }
            }
        }
        return posts
                .build()
                .sorted(Comparator.comparingLong(Post::id))
                .collect(Collectors.groupingBy(Post::entity))
                .values()
                .stream()
                .filter(each -> each.size() >= least)
                .toList();
    }

    private static InputStream open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
