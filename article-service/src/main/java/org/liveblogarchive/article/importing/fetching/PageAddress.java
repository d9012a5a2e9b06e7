package org.liveblogarchive.article.importing.fetching;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.liveblogarchive.article.problem.InvalidBody;

/**
 * Where a page is: an https address of a host on one of the allowed lists.
 *
 * @param host in small letters, without a dot at its end
 */
record PageAddress(URI uri, String host) {

  private static final int LONGEST = 2_000;
  private static final int HTTPS = 443;

  /**
   * Reads the address that a caller names.
   *
   * @throws InvalidBody where it is no https address
   * @throws FetchRefused where its host or port is not allowed
   */
  static PageAddress of(String url, FetchingSettings settings) {
    try {
      return checked(new URI(url.strip()), settings);
    } catch (URISyntaxException malformed) {
      throw InvalidBody.of("url", "must be an https address");
    }
  }

  /**
   * Follows a redirect, which must lead where callers may lead as well.
   *
   * @throws FetchFailed where it leads to no https address
   * @throws FetchRefused where its host or port is not allowed
   */
  PageAddress redirected(String location, FetchingSettings settings) {
    try {
      URI target = uri.resolve(new URI(location.strip()));
      return checked(target, settings);
    } catch (URISyntaxException | InvalidBody malformed) {
      throw FetchFailed.redirectedElsewhere(host);
    }
  }

  private static PageAddress checked(URI uri, FetchingSettings settings) {
    if (!"https".equalsIgnoreCase(uri.getScheme())
        || uri.getHost() == null
        || uri.toString().length() > LONGEST) {
      throw InvalidBody.of("url", "must be an https address");
    }
    if (uri.getRawUserInfo() != null) {
      throw InvalidBody.of("url", "must not hold a user or a password");
    }
    String host = plain(uri.getHost());
    if (settings.allowedHosts().isEmpty()) {
      throw FetchRefused.everything();
    }
    if (settings.allowedHosts().stream().noneMatch(allowed -> matches(allowed, host))) {
      throw FetchRefused.host(host);
    }
    int port = uri.getPort() == -1 ? HTTPS : uri.getPort();
    if (!settings.ports().contains(port)) {
      throw FetchRefused.port(host, port);
    }
    return new PageAddress(canonical(uri, host), host);
  }

  /** The host as it was checked is the host that is asked; a fragment stays with readers. */
  private static URI canonical(URI uri, String host) {
    String port = uri.getPort() == -1 || uri.getPort() == HTTPS ? "" : ":" + uri.getPort();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return URI.create("https://" + host + port + path + query);
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static boolean matches(String allowed, String host) {
    return allowed.startsWith("*.")
        ? host.endsWith(allowed.substring(1)) && host.length() > allowed.length() - 1
        : host.equals(allowed);
  }
}
