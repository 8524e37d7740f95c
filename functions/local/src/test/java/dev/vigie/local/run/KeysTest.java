package dev.vigie.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theKeysOfTheFirstStartAreFoundAtTheNext() throws IOException {
        var first = Keys.in(folder, new SecureRandom());

        var second = Keys.in(folder, new SecureRandom());

        assertThat(second.link().sealed("a link")).isEqualTo(first.link().sealed("a link"));
        assertThat(second.salt()).isEqualTo(first.salt()).hasSize(32);
    }

    @Test
    void aNewLinkKeyLeavesTheLinksThatWereSentAndTheSalt() throws IOException {
        // given a link that was sent
        var first = Keys.in(folder, new SecureRandom());
        var sent = first.link().sealed("a link");
        // when the key is changed
        Keys.rotate(folder, true, new SecureRandom());
        // then it opens, and the next one is made with the new key
        var second = Keys.in(folder, new SecureRandom());
        assertThat(second.link().isSealed("a link", sent)).isTrue();
        assertThat(second.link().sealed("a link")).isNotEqualTo(sent);
        assertThat(second.salt()).isEqualTo(first.salt());
    }

    @Test
    void aStolenLinkKeyIsThrownAway() throws IOException {
        var sent = Keys.in(folder, new SecureRandom()).link().sealed("a link");

        Keys.rotate(folder, false, new SecureRandom());

        assertThat(Keys.in(folder, new SecureRandom()).link().isSealed("a link", sent))
                .isFalse();
    }

    @Test
    void nobodyElseOnTheMachineMayReadThemAndNoDraftIsLeft() throws IOException {
        Keys.in(folder, new SecureRandom());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("keys"));
        }
    }

    @Test
    void damagedKeysAreAFailureThatSaysWhatToDo() throws IOException {
        Files.write(folder.resolve("keys"), new byte[10]);

        assertThatThrownBy(() -> Keys.in(folder, new SecureRandom()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("keys is damaged; put back its copy, or delete it");
    }
}
