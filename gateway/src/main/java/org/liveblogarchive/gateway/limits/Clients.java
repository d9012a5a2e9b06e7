package org.liveblogarchive.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Tells anonymous clients apart by their network address. */
@Component
class Clients {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /**
   * An address as proxies write it: alone, or with a port, in brackets if it is IPv6, which may
   * name the network interface of the proxy it came in by.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          """
          \\[(?<v6>[0-9A-Fa-f:.]+)(%[^]]*)?](:\\d+)?\
          |(?<v4>[0-9.]+)(:\\d+)?\
          |(?<bare>[0-9A-Fa-f:.]+)(%.*)?\
          """);

  private final int trustedProxies;

  Clients(LimitsSettings settings) {
    trustedProxies = settings.trustedProxies();
  }

  /** Names the client: its IPv4 address, or the /64 network of its IPv6 address. */
  String nameOf(ServerHttpRequest request) {
    InetAddress address = addedByProxy(request.getHeaders());
    if (address == null) {
      InetSocketAddress remote = request.getRemoteAddress();
      address = remote == null ? null : remote.getAddress();
    }
    return address == null ? "unknown" : network(address);
  }

  /**
   * What the outermost trusted proxy saw. Each proxy appends one address, so only as many from the
   * right are ours; everything before them is whatever the client claims.
   */
  private @Nullable InetAddress addedByProxy(HttpHeaders headers) {
    if (trustedProxies == 0) {
      return null;
    }
    List<String> hops =
        headers.getOrEmpty(FORWARDED_FOR).stream()
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(String::strip)
            .toList();
    return hops.size() < trustedProxies ? null : parse(hops.get(hops.size() - trustedProxies));
  }

  private static @Nullable InetAddress parse(String hop) {
    Matcher parts = ADDRESS.matcher(hop);
    if (!parts.matches()) {
      return null;
    }
    try {
      return Stream.of("v6", "v4", "bare")
          .map(parts::group)
          .filter(Objects::nonNull)
          .findFirst()
          .map(InetAddress::ofLiteral)
          .orElse(null);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private static String network(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address.getHostAddress();
    }
    // A subscriber is commonly given a whole /64 to choose addresses from.
    ShortBuffer groups = ByteBuffer.wrap(address.getAddress()).asShortBuffer();
    return "%x:%x:%x:%x::/64".formatted(groups.get(), groups.get(), groups.get(), groups.get());
  }
}
