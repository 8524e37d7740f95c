package dev.vigie.local.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.local.operate.Finding.Verdict;
import dev.vigie.store.disk.StoreOnDisk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T17:14:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder = Path.of("");

    private final FakeSns sns = new FakeSns();
    private final FakeSsm ssm = new FakeSsm();
    private final StoreOnDisk store = new StoreOnDisk(folder.resolve(System.identityHashCode(this) + ".db"), CLOCK);
    private final Place place = new Place("the test", store, Optional.of(new Place.Aws("vigie-prod", sns, ssm)));

    @BeforeEach
    void allIsWell() {
        ssm.types.put("/vigie-prod/link-key", "SecureString");
        ssm.types.put("/vigie-prod/author-salt", "SecureString");
        sns.smsAttributes.putAll(Map.of(
                "MonthlySpendLimit", "20",
                "DefaultSMSType", "Transactional",
                "DefaultSenderID", "VIGIE",
                "DeliveryStatusIAMRole", "arn:aws:iam::123456789012:role/sms"));
        var operator =
                sns.createTopic(create -> create.name("vigie-prod_operator")).topicArn();
        sns.subscribe(in -> in.topicArn(operator).protocol("email").endpoint("ops@vigie.example"));
        sns.confirm("ops@vigie.example");
    }

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void aStackInGoodHealthHasNothingToMend() {
        assertThat(look()).isNotEmpty().allMatch(each -> each.verdict() == Verdict.FINE);
    }

    @Test
    void aMissingSecretAndAReadableOneAreWrong() {
        ssm.types.remove("/vigie-prod/link-key");
        ssm.types.put("/vigie-prod/author-salt", "String");

        assertThat(wrong())
                .hasSize(2)
                .anySatisfy(each -> assertThat(each.what()).contains("link-key is missing"));
    }

    @Test
    void theSandboxTheSpendLimitAndAnUnheardOperatorEachNameTheirMend() {
        sns.sandbox = true;
        sns.smsAttributes.put("MonthlySpendLimit", "1");
        sns.topics.values().forEach(Map::clear);

        assertThat(wrong())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.mend()).isNotBlank());
    }

    @Test
    void aClockThatIsOffIsTold() {
        sns.date = "Wed, 04 Mar 2026 17:20:00 GMT";

        assertThat(wrong())
                .singleElement()
                .satisfies(each -> assertThat(each.what()).contains("360 s off"));
    }

    @Test
    void whoWouldGetNoMessageIsTold() {
        new Register(place, CLOCK).put(Shops.read(Shops.BAKERY));
        sns.stopped.add("+33600000002");

        assertThat(wrong())
                .extracting(Finding::what)
                .contains(
                        "fournil, Claire: email claire@fournil.example: not confirmed",
                        "fournil, Karim: sms +33600000002: has answered STOP");
    }

    @Test
    void onOneMachineMissingMailIsWorthKnowing() {
        var findings = new Doctor(new Place("here", store, Optional.empty()), Map.of(), CLOCK).look();

        assertThat(findings).anySatisfy(each -> {
            assertThat(each.verdict()).isEqualTo(Verdict.WORTH_KNOWING);
            assertThat(each.mend()).contains("VIGIE_SMTP=");
        });
    }

    private List<Finding> look() {
        return new Doctor(place, Map.of(), CLOCK).look();
    }

    private List<Finding> wrong() {
        return look().stream().filter(each -> each.verdict() == Verdict.WRONG).toList();
    }
}
