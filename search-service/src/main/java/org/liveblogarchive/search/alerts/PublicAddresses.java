package org.liveblogarchive.search.alerts;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that everybody reaches: not those that only this network reaches, nor those that the
 * IANA special-purpose registries (RFC 6890) set apart.
 */
final class PublicAddresses {

  private static final List<Network> SPECIAL_IPV4 =
      List.of(
          Network.of("0.0.0.0", 8),
          Network.of("10.0.0.0", 8),
          Network.of("100.64.0.0", 10),
          Network.of("127.0.0.0", 8),
          Network.of("169.254.0.0", 16),
          Network.of("172.16.0.0", 12),
          Network.of("192.0.0.0", 24),
          Network.of("192.0.2.0", 24),
          Network.of("192.88.99.0", 24),
          Network.of("192.168.0.0", 16),
          Network.of("198.18.0.0", 15),
          Network.of("198.51.100.0", 24),
          Network.of("203.0.113.0", 24),
          Network.of("224.0.0.0", 4),
          Network.of("240.0.0.0", 4),
          // Azure serves its machines' metadata and more from this address, public as it looks.
          Network.of("168.63.129.16", 32));

  private static final Network GLOBAL_IPV6 = Network.of("2000::", 3);
  private static final List<Network> SPECIAL_IPV6 =
      List.of(
          Network.of("2001::", 23),
          Network.of("2001:db8::", 32),
          Network.of("2002::", 16),
          Network.of("3fff::", 20));

  /** Networks without IPv4 of their own reach all of it through this prefix (RFC 6052). */
  private static final Network NAT64 = Network.of("64:ff9b::", 96);

  private PublicAddresses() {}

  static boolean include(InetAddress address) {
    return switch (address) {
      case Inet4Address ipv4 -> isPublic(ipv4.getAddress(), SPECIAL_IPV4);
      case Inet6Address ipv6 -> includesIpv6(ipv6.getAddress());
      default -> false;
    };
  }

  private static boolean includesIpv6(byte[] address) {
    if (NAT64.holds(address)) {
      return isPublic(Arrays.copyOfRange(address, 12, 16), SPECIAL_IPV4);
    }
    return GLOBAL_IPV6.holds(address) && isPublic(address, SPECIAL_IPV6);
  }

  private static boolean isPublic(byte[] address, List<Network> special) {
    return special.stream().noneMatch(network -> network.holds(address));
  }

  /**
   * A network in the notation of CIDR.
   *
   * @param size how many bits an address has
   * @param rest how many of them tell hosts apart
   */
  private record Network(BigInteger prefix, int size, int rest) {

    static Network of(String address, int prefixLength) {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      int size = bytes.length * Byte.SIZE;
      int rest = size - prefixLength;
      return new Network(new BigInteger(1, bytes).shiftRight(rest), size, rest);
    }

    boolean holds(byte[] address) {
      return address.length * Byte.SIZE == size
          && new BigInteger(1, address).shiftRight(rest).equals(prefix);
    }
  }
}
