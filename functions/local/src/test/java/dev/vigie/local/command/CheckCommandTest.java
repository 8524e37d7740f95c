package dev.vigie.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String RIGHT = """
            business: fournil
            name: Le Fournil
            watch:
              any: ["Le Fournil de Pessac"]
              none: ["Fournil du Mont"]
            sources:
              - rss: https://example.com/rss.xml
                every: 30m
            contacts:
              - {name: Claire, sms: "+33600000001", email: claire@fournil.example}
            quietHours: {from: "21:00", to: "08:00"}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRightProfileIsExplained() throws IOException {
        var ran = Ran.vigie("check", profile("shop.yaml", RIGHT));

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Le Fournil (fournil)", "Le Fournil de Pessac", "Fournil du Mont")
                .contains("https://example.com/rss.xml", "30 min")
                .contains("Claire  SMS +33600000001, e-mail claire@fournil.example", "21:00", "08:00");
    }

    @Test
    void aWrongKeyIsOneLineWithItsFileItsPlaceAndTheMend() throws IOException {
        var file = profile("shop.yaml", RIGHT.replace("every:", "evry:"));

        var ran = Ran.vigie("check", file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().startsWith(file + ": line 8: sources[0].evry: ");
    }

    @Test
    void theMistakesOfAllFilesAreToldInOneGo() throws IOException {
        var left = profile("left.yaml", RIGHT.replace("contacts:", "contact:"));
        var right = profile("right.yaml", RIGHT.replace("30m", "half an hour"));

        var ran = Ran.vigie("check", left, right);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains(left + ": line ", right + ": line ").contains("did you mean \"contacts\"?");
    }

    @Test
    void aFileThatIsNotThereAndOneThatIsWrongAreBothTold() throws IOException {
        var missing = folder.resolve("none.yaml").toString();
        var wrong = profile("wrong.yaml", RIGHT.replace("contacts:", "contact:"));

        var ran = Ran.vigie("check", missing, wrong);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains(missing + ": there is no such file", wrong + ": line ");
    }

    @Test
    void aFolderIsNoProfile() {
        var ran = Ran.vigie("check", folder.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().startsWith(folder + ": ");
    }

    @Test
    void aFileInAnotherEncodingSaysHowToSaveIt() throws IOException {
        var file = folder.resolve("latin.yaml");
        Files.write(file, RIGHT.replace("Claire", "Hélène").getBytes(StandardCharsets.ISO_8859_1));

        var ran = Ran.vigie("check", file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().endsWith("the file is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void twoProfilesOfOneNameAreRefused() throws IOException {
        var ran = Ran.vigie("check", profile("one.yaml", RIGHT), profile("two.yaml", RIGHT));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().contains("two profiles are both named fournil");
    }

    private String profile(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml).toString();
    }
}
