package org.liveblogarchive.article.importing.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses on the web, absolute; whatever leads elsewhere is none. */
public final class Addresses {

  /** What browsers and proxies can carry. */
  private static final int LONGEST = 2_000;

  private static final Pattern SCHEME = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*:");
  private static final String NOT_IN_ADDRESSES = " \"<>\\^`{|}[]";

  private Addresses() {}

  /** Returns where an attribute leads, or null where that is no address on the web. */
  public static @Nullable String of(Element element, String attribute) {
    return element.hasAttr(attribute) ? resolve(element.baseUri(), element.attr(attribute)) : null;
  }

  /** Returns the address as seen from a page, or null where it is none on the web. */
  public static @Nullable String resolve(String base, String raw) {
    String address = encoded(Words.decoded(raw).strip());
    if (address.isEmpty() || address.length() > LONGEST) {
      return null;
    }
    if (address.startsWith("//")) {
      address = "https:" + address;
    }
    try {
      if (SCHEME.matcher(address).lookingAt()) {
        return onTheWeb(new URI(address));
      }
      return base.isEmpty() ? null : onTheWeb(relative(new URI(encoded(base)), address));
    } catch (URISyntaxException malformed) {
      return null;
    }
  }

  /** Returns the host without {@code www.}, or the empty string. */
  static String host(String address) {
    String host = URI.create(address).getHost();
    if (host == null) {
      return "";
    }
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  private static URI relative(URI base, String address) throws URISyntaxException {
    if (!address.startsWith("?")) {
      return base.resolve(new URI(address));
    }
    // RFC 3986 keeps the path here; java.net.URI follows the older RFC 2396.
    String path = base.getRawPath();
    return base.resolve((path.isEmpty() ? "/" : path) + address);
  }

  private static @Nullable String onTheWeb(URI address) {
    String scheme = address.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return web && address.getHost() != null && address.toString().length() <= LONGEST
        ? address.toString()
        : null;
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (int at = 0; at < address.length(); at++) {
      char character = address.charAt(at);
      if (NOT_IN_ADDRESSES.indexOf(character) >= 0 || isStrayPercent(address, at)) {
        encoded.append('%').append("%02X".formatted((int) character));
      } else if (!Words.isBlank(character) && !Words.isLoneSurrogate(address, at)) {
        encoded.append(character);
      }
    }
    return encoded.toString();
  }

  private static boolean isStrayPercent(String address, int at) {
    return address.charAt(at) == '%'
        && (at + 2 >= address.length()
            || Character.digit(address.charAt(at + 1), 16) < 0
            || Character.digit(address.charAt(at + 2), 16) < 0);
  }
}
