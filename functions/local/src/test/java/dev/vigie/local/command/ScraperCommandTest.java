package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScraperCommandTest {
    private static final Path ROOT = Path.of("../..");
    private static final List<String> TOUCHED = List.of(
            "functions/scrapers/src/main/java/dev/vigie/scrapers/Scrapers.java",
            "template.yaml",
            "infrastructure/permissions.yaml",
            "infrastructure/business.schema.json");

    @TempDir
    Path checkout = Path.of("");

    @BeforeEach
    void aCheckout() throws IOException {
        for (var file : TOUCHED) {
            Files.createDirectories(
                    Objects.requireNonNull(checkout.resolve(file).getParent()));
            Files.copy(ROOT.resolve(file), checkout.resolve(file));
        }
    }

    @Test
    void whatItWritesCompilesAndIsRegisteredScheduledAndAllowed() throws IOException {
        // when
        var ran = begin("flarum");

        // then
        assertThat(ran.code()).isZero();
        var written = checkout.resolve("functions/scrapers/src/main/java/dev/vigie/scrapers");
        assertThat(Files.readString(written.resolve("Scrapers.java")))
                .contains("import dev.vigie.scrapers.flarum.Flarum;", "new Flarum()));");
        assertThat(Files.readString(checkout.resolve("template.yaml")))
                .contains(
                        "  ScrapeFlarum:",
                        "${AWS::StackName}-scrape-flarum",
                        "'{\"kind\": \"flarum\"}'",
                        "ScrapeFlarumLog");
        assertThat(Files.readString(checkout.resolve("infrastructure/permissions.yaml")))
                .contains("log-group:/aws/lambda/${Prefix}-scrape-flarum:*");
        assertThat(Files.readString(checkout.resolve("infrastructure/business.schema.json")))
                .contains("{\"required\": [\"flarum\"]}", "\"flarum\": {\"description\"");
        assertThat(checkout.resolve("infrastructure/events/scrape-flarum.json")).exists();
        assertThat(checkout.resolve("functions/scrapers/src/test/resources/fixtures/flarum/posts.expected.json"))
                .exists();
        assertThat(compiles(written.resolve("flarum/Flarum.java"), written.resolve("Scrapers.java")))
                .isTrue();
    }

    @Test
    void aSecondTimeItTouchesNothing() throws IOException {
        begin("flarum");
        var before = Files.readString(checkout.resolve("template.yaml"));

        var again = begin("flarum");

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("flarum already");
        assertThat(Files.readString(checkout.resolve("template.yaml"))).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNoCheckoutAndAWordThatIsNoKindAreNamed() {
        assertThat(Ran.vigie(
                                "scraper",
                                "new",
                                "flarum",
                                "--in",
                                checkout.resolve("infrastructure").toString())
                        .err())
                .contains("no checkout of Vigie");
        assertThat(begin("My Forum").lines()).singleElement().asString().contains("lower case letters");
    }

    private Ran begin(String kind) {
        return Ran.vigie("scraper", "new", kind, "--in", checkout.toString());
    }

    private boolean compiles(Path... files) throws IOException {
        var arguments = List.of(
                "-d",
                Files.createDirectory(checkout.resolve("out")).toString(),
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"));
        var all = new java.util.ArrayList<>(arguments);
        for (var file : files) {
            all.add(file.toString());
        }
        return ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new)) == 0;
    }
}
