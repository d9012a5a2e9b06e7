package org.liveblogarchive.search.alerts;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a webhook is sent, as far as that is allowed.
 *
 * @param uri what is asked for
 * @param host in small letters, without a dot at its end
 * @param addresses those of the host that were checked; the name must not be asked for again
 */
record WebhookAddress(URI uri, String host, List<InetAddress> addresses) {

  private static final int LONGEST = 2_000;
  private static final int HTTPS = 443;

  WebhookAddress {
    addresses = List.copyOf(addresses);
  }

  /**
   * Reads an address and looks its host up.
   *
   * @throws AddressRefused where it is malformed, not allowed or nowhere
   */
  static WebhookAddress of(String url, WebhookSettings settings) throws AddressRefused {
    URI uri = parsed(url);
    String host = plain(uri.getHost());
    boolean isOurs = settings.allowedHosts().contains(host);
    List<InetAddress> addresses = resolved(host);
    boolean isLoopback =
        settings.loopback() && addresses.stream().allMatch(InetAddress::isLoopbackAddress);
    if (!isOurs && !isLoopback) {
      requirePublic(uri, addresses, settings);
    }
    return new WebhookAddress(canonical(uri, host), host, addresses);
  }

  private static void requirePublic(URI uri, List<InetAddress> addresses, WebhookSettings settings)
      throws AddressRefused {
    if (!"https".equalsIgnoreCase(uri.getScheme())) {
      throw AddressRefused.because("has to be an https address");
    }
    if (!settings.ports().contains(uri.getPort() == -1 ? HTTPS : uri.getPort())) {
      throw AddressRefused.because("has a port that webhooks are not sent to");
    }
    // One that is not is enough: nobody knows which of them would be taken.
    if (!addresses.stream().allMatch(PublicAddresses::include)) {
      throw AddressRefused.because(
          "has a host that is neither public nor allowed by the operators");
    }
  }

  private static URI parsed(String url) throws AddressRefused {
    try {
      URI uri = new URI(url.strip());
      boolean isHttp =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      if (!isHttp || uri.getHost() == null || url.length() > LONGEST) {
        throw AddressRefused.because("has to be an https address");
      }
      if (uri.getRawUserInfo() != null) {
        throw AddressRefused.because("must not hold a user or a password");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw AddressRefused.because("has to be an https address");
    }
  }

  private static List<InetAddress> resolved(String host) throws AddressRefused {
    try {
      return Arrays.asList(InetAddress.getAllByName(host));
    } catch (UnknownHostException e) {
      throw AddressRefused.because("has a host that has no address");
    }
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** The host as it was checked is the host that is asked. */
  private static URI canonical(URI uri, String host) {
    String port = uri.getPort() == -1 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create(
        uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + port + path + query);
  }
}
