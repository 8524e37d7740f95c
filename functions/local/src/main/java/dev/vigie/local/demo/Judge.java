package dev.vigie.local.demo;

import dev.vigie.incident.Incident;
import dev.vigie.incident.StorySummary;
import dev.vigie.local.demo.Scenario.About;
import dev.vigie.local.demo.Scenario.Post;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows the whole story and says which of Vigie's alerts were right; Vigie never sees it. */
final class Judge {
    private final Map<Integer, Post> posts;

    Judge(Scenario scenario) {
        this.posts = scenario.posts().stream().collect(Collectors.toMap(Post::number, Function.identity()));
    }

    /** An alert is right when at least one of the stories it rests on belongs to the bad buzz. */
    boolean isRight(Incident incident) {
        return incident.stories().stream().anyMatch(story -> isAbout(story, Set.of(About.CRISIS)));
    }

    /** Whether a namesake's trouble stands among the stories of an incident. */
    boolean holdsNamesake(Incident incident) {
        return incident.stories().stream().anyMatch(story -> isAbout(story, Set.of(About.NAMESAKE)));
    }

    private boolean isAbout(StorySummary story, Set<About> kinds) {
        return post(story.url()).filter(post -> kinds.contains(post.about())).isPresent();
    }

    /** The post behind an address of the town's web: its last part is the post's number. */
    Optional<Post> post(String url) {
        var number = url.substring(url.lastIndexOf('/') + 1);
        return number.chars().allMatch(Character::isDigit) && !number.isEmpty()
                ? Optional.ofNullable(posts.get(Integer.parseInt(number)))
                : Optional.empty();
    }
}
