package dev.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.mention.Content;
import dev.vigie.mention.MentionId;
import dev.vigie.score.lesson.Lesson;
import dev.vigie.score.lesson.Lessons;
import dev.vigie.score.lesson.Verdict;
import dev.vigie.store.disk.StoreOnDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaughtTest {
    private static final Lesson LESSON = Lesson.of(
            new MentionId("m"),
            new Content("https://a.example/1", "", "", "Un autre Fournil joue ce soir", Optional.empty()),
            Verdict.NOT_US,
            "Claire",
            Instant.parse("2026-03-01T12:00:00Z"));

    @Test
    void whatWasTaughtOutlivesANewProfileAndCanBeTakenBack(@TempDir Path folder) {
        try (var store = new StoreOnDisk(folder.resolve("vigie.db"), Clock.systemUTC())) {
            var businesses = new Businesses(store);
            businesses.put(Some.business());

            assertThat(businesses.teach(Some.FOURNIL, lessons -> lessons.with(LESSON)))
                    .isTrue();
            businesses.put(Some.business());

            assertThat(businesses.lessons(Some.FOURNIL).all()).containsExactly(LESSON);
            assertThat(businesses.get(Some.FOURNIL)).contains(Some.business());
            businesses.teach(Some.FOURNIL, lessons -> lessons.without(LESSON.mention()));
            assertThat(businesses.lessons(Some.FOURNIL)).isEqualTo(Lessons.NONE);
        }
    }
}
