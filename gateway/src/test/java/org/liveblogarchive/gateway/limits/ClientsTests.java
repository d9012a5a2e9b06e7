package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientsTests {

  private final Clients direct = behindProxies(0);
  private final Clients behindOne = behindProxies(1);
  private final Clients behindTwo = behindProxies(2);

  @Test
  void namesClientsByTheirConnection() {
    assertThat(direct.nameOf(from("192.0.2.7"))).isEqualTo("192.0.2.7");
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::1, 2001:db8:1:2::/64",
    "2001:db8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
    "2001:db8:1:3::1, 2001:db8:1:3::/64",
    "ff00:ffff::1, ff00:ffff:0:0::/64"
  })
  void namesIpv6ClientsByTheirNetwork(String address, String name) {
    assertThat(direct.nameOf(from(address))).isEqualTo(name);
  }

  @Test
  void treatsMappedAddressAsTheIpv4AddressItIs() {
    assertThat(direct.nameOf(from("::ffff:192.0.2.7"))).isEqualTo("192.0.2.7");
  }

  @Test
  void ignoresForwardedAddressesWithoutTrustedProxy() {
    assertThat(direct.nameOf(from("192.0.2.7", "198.51.100.1"))).isEqualTo("192.0.2.7");
  }

  @Test
  void takesTheAddressThatTheTrustedProxyAdded() {
    assertThat(behindOne.nameOf(from("10.0.0.1", "203.0.113.9, 198.51.100.1")))
        .isEqualTo("198.51.100.1");
    assertThat(behindTwo.nameOf(from("10.0.0.1", "203.0.113.9, 198.51.100.1, 10.0.0.2")))
        .isEqualTo("198.51.100.1");
  }

  @ParameterizedTest
  @CsvSource({
    "'203.0.113.1, 198.51.100.1', '203.0.113.2, 198.51.100.1'",
    "'garbage, 198.51.100.1', ',,,, 198.51.100.1'",
    "'198.51.100.2, 198.51.100.1', '::1%x, [::], 198.51.100.1'"
  })
  void knowsOneClientByOneNameWhateverItClaims(String claim, String other) {
    assertThat(behindOne.nameOf(from("10.0.0.1", claim)))
        .isEqualTo(behindOne.nameOf(from("10.0.0.1", other)))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void keepsClientsApartWhoSendTheSameClaims() {
    assertThat(behindOne.nameOf(from("10.0.0.1", "203.0.113.1", "garbage", "198.51.100.1")))
        .isNotEqualTo(behindOne.nameOf(from("10.0.0.1", "203.0.113.1", "garbage", "198.51.100.2")));
  }

  @Test
  void countsProxiesAcrossSeveralHeaderLines() {
    assertThat(behindTwo.nameOf(from("10.0.0.1", "203.0.113.9", "198.51.100.1", "10.0.0.2")))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void fallsBackToTheConnectionWhenProxiesAreMissing() {
    assertThat(behindTwo.nameOf(from("192.0.2.7", "198.51.100.1"))).isEqualTo("192.0.2.7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unknown", "", "localhost", "198.51.100.999", "_hidden", "::1::", "1.2.3.4, "})
  void fallsBackToTheConnectionWhenTheProxyAddedNoAddress(String hop) {
    assertThat(behindOne.nameOf(from("192.0.2.7", hop))).isEqualTo("192.0.2.7");
  }

  @ParameterizedTest
  @CsvSource({
    "198.51.100.1:4711, 198.51.100.1",
    "[2001:db8:1:2::1], 2001:db8:1:2::/64",
    "[2001:db8:1:2::1]:4711, 2001:db8:1:2::/64",
    "2001:db8:1:2::1, 2001:db8:1:2::/64",
    "fe80:1:2:3::1%eth0, fe80:1:2:3::/64",
    "[fe80:1:2:3::1%25eth0]:4711, fe80:1:2:3::/64"
  })
  void readsAddressesInTheFormsProxiesWrite(String hop, String name) {
    assertThat(behindOne.nameOf(from("10.0.0.1", hop))).isEqualTo(name);
  }

  private static Clients behindProxies(int count) {
    Tier tier = new Tier(1, 1, 1);
    return new Clients(
        new LimitsSettings(
            tier,
            Map.of("standard", tier),
            tier,
            List.of(),
            count,
            Duration.ofMillis(100),
            Duration.ofSeconds(5)));
  }

  private static MockServerHttpRequest from(String address, String... forwardedFor) {
    return MockServerHttpRequest.get("/")
        .remoteAddress(new InetSocketAddress(InetAddress.ofLiteral(address), 4711))
        .header("X-Forwarded-For", forwardedFor)
        .build();
  }
}
