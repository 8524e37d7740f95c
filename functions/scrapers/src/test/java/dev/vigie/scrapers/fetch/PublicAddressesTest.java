package dev.vigie.scrapers.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final PublicAddresses addresses = new PublicAddresses(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.0.1",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:8.8.8.8"
            })
    void whatIsNotPublicIsRefused(String address) {
        assertThatThrownBy(() -> addresses.resolve(address)).isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4007::200e",
                "2001:4860:4860::8888"
            })
    void whatIsPublicIsLetThrough(String address) throws UnknownHostException {
        assertThat(addresses.resolve(address)).containsExactly(InetAddress.getByName(address));
    }

    @Test
    void onOneMachineLoopbackAloneIsAddedToWhatIsAllowed() throws UnknownHostException {
        var local = new PublicAddresses(true);

        assertThat(local.resolve("127.0.0.1")).hasSize(1);
        assertThat(local.resolve("::1")).hasSize(1);
        assertThatThrownBy(() -> local.resolve("10.0.0.1")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> local.resolve("169.254.169.254")).isInstanceOf(Forbidden.class);
    }
}
