package dev.vigie.scrapers.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the address of a host, and refuses those that are not on the public Internet, so that nobody can make Vigie
 * read a private network or a cloud's metadata. The connection is made to exactly the addresses that were checked.
 */
final class PublicAddresses implements DnsResolver {
    /** Every range that the IANA registries call special, and the wire server that one cloud has on a public address. */
    private static final List<Block> REFUSED = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("168.63.129.16", 32),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 4),
            Block.of("240.0.0.0", 4),
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("2002::", 16),
            Block.of("3fff::", 20));

    /** Only these are routed publicly: mapped, NAT64, unique local, link-local and multicast addresses lie outside. */
    private static final Block PUBLIC_V6 = Block.of("2000::", 3);

    private final boolean allowLocal;

    PublicAddresses(boolean allowLocal) {
        this.allowLocal = allowLocal;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        for (var address : found) {
            var mapped = host.contains(":") && address instanceof Inet4Address;
            if (mapped || !isAllowed(address)) {
                throw new Forbidden(refusal(host, address));
            }
        }
        return found;
    }

    private String refusal(String host, InetAddress address) {
        var why = host + " is at " + address.getHostAddress() + ", which is not a public address";
        return address.isLoopbackAddress() && !allowLocal ? why + "; --allow-local lets this machine be read" : why;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    boolean isAllowed(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return allowLocal;
        }
        var octets = address.getAddress();
        if (octets.length == 16 && !PUBLIC_V6.holds(octets)) {
            return false;
        }
        return REFUSED.stream().noneMatch(block -> block.holds(octets));
    }

    /** A range of addresses that share their first bits. */
    private record Block(List<Byte> start, int bits) {
        static Block of(String literal, int bits) {
            try {
                var octets = InetAddress.getByName(literal).getAddress();
                var start = new java.util.ArrayList<Byte>();
                for (var octet : octets) {
                    start.add(octet);
                }
                return new Block(List.copyOf(start), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal + " is not an address", e);
            }
        }

        boolean holds(byte[] octets) {
            if (octets.length != start.size()) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((octets[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
