package dev.vigie.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the sample evening in Chromium, where {@code WALK=true} says that it and Node are installed. */
@EnabledIfEnvironmentVariable(named = "WALK", matches = "true")
class BrowserWalkTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void everybodyCanReadAndActInARealBrowser() throws IOException, InterruptedException {
        try (var preview = new Preview(folder, 0)) {
            var said = Path.of("target", "browser-walk.txt");
            var walk = new ProcessBuilder("node", "../../.ci/browser/walk.js")
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            walk.environment().put("ALERT_URL", preview.linkOf("Claire"));
            walk.environment().put("OTHER_URL", preview.linkOf("Karim"));
            walk.environment().put("SCREENSHOTS", "target/screenshots");

            var exit = walk.start().waitFor();

            assertThat(exit)
                    .as(() -> "what the walk said is in " + said.toAbsolutePath())
                    .isZero();
        }
    }
}
