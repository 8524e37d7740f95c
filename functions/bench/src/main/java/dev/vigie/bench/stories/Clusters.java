package dev.vigie.bench.stories;

import dev.vigie.mention.MentionId;
import dev.vigie.score.Signal;
import dev.vigie.story.Nature;
import dev.vigie.story.Stories;
import dev.vigie.story.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** A way to put posts together; each answers with a cluster's number for each post, in their order. */
enum Clusters {
    ALONE("each alone", posts -> numbered(posts, post -> post.id())),
    TOGETHER("all in one", posts -> numbered(posts, _ -> 0)),
    WORDS("the very same words", posts -> numbered(posts, post -> bare(post.text()))),
    EVER("sketches, however old", posts -> stories(posts, false)),
    VIGIE("stories, as the pulse keeps them", posts -> stories(posts, true));

    private static final Duration MEMORY = Duration.ofDays(3);

    final String title;
    private final Function<List<Post>, List<Integer>> way;

    Clusters(String title, Function<List<Post>, List<Integer>> way) {
        this.title = title;
        this.way = way;
    }

    List<Integer> of(List<Post> posts) {
        return way.apply(posts);
    }

    private static List<Integer> numbered(List<Post> posts, Function<Post, Object> key) {
        var numbers = new HashMap<Object, Integer>();
        return posts.stream()
                .map(post -> numbers.computeIfAbsent(key.apply(post), _ -> numbers.size()))
                .toList();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("http\\S*|[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** By the product's own stories, oldest post first. */
    private static List<Integer> stories(List<Post> posts, boolean forgets) {
        var stories = Stories.NONE;
        var numbers = new HashMap<MentionId, Integer>();
        var clusters = new ArrayList<Integer>();
        for (var post : posts) {
            var mention = post.scored().mention();
            var story = Story.of(post.scored(), Nature.NEUTRAL, Signal.PRAISE);
            if (forgets) {
                stories = stories.since(post.time().minus(MEMORY));
            }
            var known = stories.repeatedBy(mention, story.identity(), story.voice());
            if (known.isPresent()) {
                stories = stories.replacing(known.get().repeatedBy(mention));
            } else {
                stories = forgets ? stories.with(story) : plus(stories, story);
                numbers.put(story.lead(), numbers.size());
            }
            clusters.add(
                    Objects.requireNonNull(numbers.get(known.map(Story::lead).orElse(story.lead()))));
        }
        return clusters;
    }

    private static Stories plus(Stories stories, Story story) {
        return new Stories(
                Stream.concat(stories.all().stream(), Stream.of(story)).toList());
    }
}
