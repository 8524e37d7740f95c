package dev.vigie.score.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Model SHIPPED = Model.shipped();

    @Test
    void aTextIsCutTheSameEachTimeAndCaseAndAccentsMeanNothing() {
        assertThat(features("Très déçu du café")).isEqualTo(features("tres decu du cafe"));
    }

    @Test
    void drawnOutLettersAreTwo() {
        assertThat(features("trooooop bien")).containsAll(List.of(Features.ofWord("troop"), Features.ofWord("bien")));
    }

    @Test
    void aWordAfterANegationIsItsOwnFeature() {
        assertThat(features("pas du tout aimable")).contains(Features.ofNegated("aimable"));
        assertThat(features("aimable")).doesNotContain(Features.ofNegated("aimable"));
    }

    @Test
    void aButEndsANegation() {
        assertThat(features("pas cher mais aimable")).doesNotContain(Features.ofNegated("aimable"));
    }

    @Test
    void theSameWordIsAnotherFeatureForAnotherSubject() {
        long cars = Features.subject("Jaguar");
        assertThat(features("the cat", cars)).isNotEqualTo(features("the cat", Features.subject("Ford")));
        assertThat(features("the cat", cars)).contains(Features.ofSubject(cars));
    }

    @Test
    void aRowIsFoundInEitherHalfOfItsLineAndAddsToItsColumns() throws IOException {
        // given two features that share a line
        long feature = 0x0000_0000_0000_1234L;
        long other = 0x0000_0000_0000_4321L;
        // when
        var weights = Weights.read(new ByteArrayInputStream(file(1, List.of(feature, other), Head.SPAM)));
        var tally = new Tally(weights.rows());
        tally.add(feature);
        tally.add(other);
        tally.add(0x7777L);
        // then
        assertThat(tally.sums()[Head.SPAM.column()]).isEqualTo(20);
    }

    @Test
    void moreRowsThanALaneHoldsAreStillAddedRightly() throws IOException {
        var weights = Weights.read(new ByteArrayInputStream(file(1, List.of(5L, 6L), Head.SPAM)));
        var tally = new Tally(weights.rows());
        for (int turn = 0; turn < 1_000; turn++) {
            tally.add(5L);
        }

        assertThat(tally.sums()[Head.SPAM.column()]).isEqualTo(10_000);
    }

    @Test
    void aFileThatIsCutShortIsRefusedInWords() {
        var file = file(2, List.of(5L), Head.SPAM);

        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(Arrays.copyOf(file, file.length - 1))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut short");
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(new byte[3])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a file of Vigie weights");
    }

    @Property(tries = 300)
    void theChancesOfAnyTextSumToOne(@ForAll String text) {
        var chances = SHIPPED.of(text).of(Head.SOCIAL);

        assertThat(Arrays.stream(chances).sum()).isBetween(0.999, 1.001);
    }

    private static List<Long> features(String text) {
        return features(text, 0);
    }

    private static List<Long> features(String text, long subject) {
        var found = new ArrayList<Long>();
        Features.walk(text, subject, new Sink() {
            @Override
            public void add(long feature) {
                found.add(feature);
            }

            @Override
            public Tone tone() {
                return new Tone(0, 0, 0);
            }
        });
        return found;
    }

    /** Rows for features of the first line, each worth 10 in a head's column. */
    private static byte[] file(int lines, List<Long> features, Head head) {
        var bytes = ByteBuffer.allocate(8 + 12 * Head.COLUMNS + lines * 2 * Head.COLUMNS)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(Weights.MAGIC).putInt(lines);
        bytes.position(8 + 12 * Head.COLUMNS);
        for (int row = 0; row < 2 * lines; row++) {
            var columns = new byte[Head.COLUMNS];
            Arrays.fill(columns, (byte) 128);
            columns[0] = 0;
            columns[1] = 0;
            if (row < features.size()) {
                columns[0] = (byte) Weights.check(features.get(row));
                columns[1] = (byte) (Weights.check(features.get(row)) >>> 8);
                columns[head.column()] = (byte) 138;
            }
            bytes.put(columns);
        }
        return bytes.array();
    }
}
