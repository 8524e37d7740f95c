package dev.vigie.local.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.business.BusinessId;
import dev.vigie.local.operate.Topics.Way;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final String TOPIC = "arn:aws:sns:eu-west-3:123456789012:vigie-prod-fournil";

    private final FakeSns sns = new FakeSns();
    private final Topics topics = new Topics(sns, "vigie-prod");

    @Test
    void everyNumberAndAddressGetsOnlyTheMessagesOfItsPersonAndItsChannel() {
        topics.put(Shops.read(Shops.BAKERY));

        assertThat(subscriptions()).hasSize(3);
        assertThat(filter("+33600000001")).isEqualTo("{\"channel\":[\"sms\"],\"contact\":[\"Claire\"]}");
        assertThat(filter("claire@fournil.example")).isEqualTo("{\"channel\":[\"email\"],\"contact\":[\"Claire\"]}");
        assertThat(filter("+33600000002")).isEqualTo("{\"channel\":[\"sms\"],\"contact\":[\"Karim\"]}");
    }

    @Test
    void puttingTheSameTwiceChangesNothingEvenBeforeAnAddressIsConfirmed() {
        topics.put(Shops.read(Shops.BAKERY));
        var before = sns.changes;

        topics.put(Shops.read(Shops.BAKERY));

        assertThat(sns.changes).isEqualTo(before);
        assertThat(topics.plan(Shops.read(Shops.BAKERY))).isEmpty();
    }

    @Test
    void whoLeavesTheProfileLeavesTheTopicAndWhoMovesIsFollowed() {
        // given
        topics.put(Shops.read(Shops.BAKERY));
        sns.confirm("claire@fournil.example");
        var changed = Shops.read(Shops.BAKERY.replace("+33600000002", "+33600000009"));

        // when
        var plan = topics.plan(changed);
        topics.put(changed);

        // then
        assertThat(plan)
                .extracting(Step::toString)
                .containsExactly("+ subscription sms +33600000009 for Karim", "- subscription sms +33600000002");
        assertThat(subscriptions()).containsOnlyKeys("+33600000001", "claire@fournil.example", "+33600000009");
    }

    @Test
    void aPhoneThatTwoPeopleShareGetsTheMessagesOfBoth() {
        topics.put(Shops.read(Shops.BAKERY));

        topics.put(Shops.read(Shops.BAKERY.replace("+33600000002", "+33600000001")));

        assertThat(filter("+33600000001")).contains("\"contact\":[\"Claire\",\"Karim\"]");
    }

    @Test
    void eachWayIsOpenUnconfirmedStoppedOrMissing() {
        var business = Shops.read(Shops.BAKERY);
        assertThat(topics.ways(business)).containsValue(Way.MISSING).hasSize(3);

        topics.put(business);
        sns.stopped.add("+33600000002");

        assertThat(topics.ways(business))
                .isEqualTo(Map.of(
                        "Claire: sms +33600000001", Way.OPEN,
                        "Claire: email claire@fournil.example", Way.UNCONFIRMED,
                        "Karim: sms +33600000002", Way.STOPPED));
        sns.confirm("claire@fournil.example");
        assertThat(topics.ways(business)).containsEntry("Claire: email claire@fournil.example", Way.OPEN);
    }

    @Test
    void onlyAddressesThatHaveNotConfirmedAreAskedAgain() {
        var business = Shops.read(Shops.BAKERY);
        topics.put(business);

        assertThat(topics.askAgain(business)).containsExactly("claire@fournil.example");
        sns.confirm("claire@fournil.example");
        assertThat(topics.askAgain(business)).isEmpty();
    }

    @Test
    void erasingTakesTheTopicAndLeavesTheNeighbours() {
        topics.put(Shops.read(Shops.BAKERY));
        topics.put(Shops.read(Shops.GARAGE));

        var steps = topics.erase(new BusinessId("fournil"));

        assertThat(steps).hasSize(4);
        assertThat(sns.topics).hasSize(1).doesNotContainKey(TOPIC);
        assertThat(topics.erase(new BusinessId("fournil"))).isEmpty();
    }

    private Map<String, FakeSns.Held> subscriptions() {
        return sns.topics.getOrDefault(TOPIC, Map.of());
    }

    private String filter(String endpoint) {
        var held = subscriptions().get(endpoint);
        return held == null ? "none" : held.filter();
    }
}
