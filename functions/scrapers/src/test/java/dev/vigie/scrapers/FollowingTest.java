package dev.vigie.scrapers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.Business;
import dev.vigie.mention.Reach;
import dev.vigie.score.ScoredMention;
import dev.vigie.store.Incidents;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a mention after it was found. */
class FollowingTest {
    private static final Map<String, String> TAG = Map.of("tag", "fournil");

    private final Town town = new Town();
    private final Business bakery = town.business("fournil", "Le Fournil");

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void anEditIsTakenOverAndTheMentionKeepsItsTime() {
        town.watch(bakery, "discourse", "", Map.of());
        posts(post(1, "Le Fournil est fermé", false));
        town.collect("discourse");

        posts(post(1, "Le Fournil est rouvert, pardon", false));
        town.pass(Duration.ofMinutes(20));
        var report = town.collect("discourse");

        assertThat(report.added()).isZero();
        assertThat(only().mention().content().text()).isEqualTo("Le Fournil est rouvert, pardon");
        assertThat(only().mention().seen()).isEqualTo(Town.NOON);
    }

    @Test
    void theWordsOfADeletedMentionAreDroppedAndStayDropped() {
        town.watch(bakery, "discourse", "", Map.of());
        posts(post(1, "Le Fournil est fermé", false));
        town.collect("discourse");

        posts(post(1, "Le Fournil est fermé", true));
        town.pass(Duration.ofMinutes(20));
        town.collect("discourse");

        assertThat(only().mention().content().isWithdrawn()).isTrue();
        assertThat(only().mention().content().author()).isEmpty();
        assertThat(only().toString()).doesNotContain("fermé");
    }

    @Test
    void likesAreKeptUpToDateOnlyWhileAnIncidentIsOpen() {
        town.watch(bakery, "mastodon", "", TAG);
        statuses(status(1, 2));
        town.collect("mastodon");

        statuses(status(1, 50));
        town.pass(Duration.ofMinutes(20));
        town.collect("mastodon");
        assertThat(only().mention().reach()).isEqualTo(new Reach(9, 2));

        new Incidents(town.store).put(CollectTest.openIncident(bakery), 0);
        town.pass(Duration.ofMinutes(20));
        town.collect("mastodon");
        assertThat(only().mention().reach()).isEqualTo(new Reach(9, 50));
    }

    @Test
    void whatAnIncidentIsAboutIsAskedForAgainByNameAndMissedWhenItIsGone() {
        town.watch(bakery, "mastodon", "", TAG);
        statuses(status(1, 2));
        town.collect("mastodon");
        new Incidents(town.store).put(CollectTest.openIncident(bakery), 0);

        statuses();
        town.web.page("/api/v1/statuses", "application/json", "[" + status(1, 80) + "]");
        town.pass(Duration.ofMinutes(20));
        town.collect("mastodon");
        assertThat(only().mention().reach().engagement()).isEqualTo(80);

        town.web.page("/api/v1/statuses", "application/json", "[]");
        town.pass(Duration.ofMinutes(20));
        town.collect("mastodon");
        assertThat(only().mention().content().isWithdrawn()).isTrue();
    }

    @Test
    void anAnswerKnowsWhatItAnswers() {
        town.watch(bakery, "mastodon", "", TAG);
        statuses(status(7, 0));

        town.collect("mastodon");

        assertThat(only().mention().origin().guid()).contains("7");
        assertThat(only().mention().origin().parent()).contains("6");
    }

    private ScoredMention only() {
        return town.mentions(bakery).getFirst();
    }

    private void statuses(String... all) {
        town.web.page("/api/v1/timelines/tag/fournil", "application/json", "[" + String.join(",", all) + "]");
    }

    private static String status(int id, int likes) {
        return "{\"id\":\"" + id + "\",\"url\":\"https://social.example/@k/" + id + "\",\"in_reply_to_id\":\""
                + (id - 1)
                + "\",\"created_at\":\"2026-11-23T10:00:00Z\",\"content\":\"Le Fournil\",\"favourites_count\":" + likes
                + ",\"account\":{\"acct\":\"k\",\"followers_count\":9}}";
    }

    private void posts(String... all) {
        town.web.page("/posts.json", "application/json", "{\"latest_posts\":" + List.of(all) + "}");
    }

    private static String post(int id, String text, boolean gone) {
        return "{\"id\":" + id + ",\"username\":\"k\",\"raw\":\"" + text + "\",\"post_number\":1,\"topic_id\":2,"
                + "\"topic_slug\":\"pain\",\"created_at\":\"2026-11-23T10:00:00Z\",\"user_deleted\":" + gone + "}";
    }
}
