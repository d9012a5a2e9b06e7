package org.liveblogarchive.gateway.cache;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How long a shared cache may use an answer, as its service says (RFC 9111, section 5.2.2). */
final class CacheControl {

  private CacheControl() {}

  /** Returns the time; none where the answer must not be used again or does not say. */
  static Duration freshness(List<String> fields) {
    long shared = -1;
    long own = -1;
    for (String field : fields) {
      for (String directive : field.split(",", -1)) {
        int equals = directive.indexOf('=');
        String name =
            (equals < 0 ? directive : directive.substring(0, equals))
                .strip()
                .toLowerCase(Locale.ROOT);
        switch (name) {
          case "no-store", "private", "no-cache" -> {
            return Duration.ZERO;
          }
          case "s-maxage" -> shared = least(shared, seconds(directive, equals));
          case "max-age" -> own = least(own, seconds(directive, equals));
          default -> {}
        }
      }
    }
    return Duration.ofSeconds(Math.max(0, shared >= 0 ? shared : own));
  }

  /** Of two that contradict each other, the shorter. */
  private static long least(long known, long said) {
    return known < 0 ? said : Math.min(known, said);
  }

  private static long seconds(String directive, int equals) {
    String text = equals < 0 ? "" : directive.substring(equals + 1).strip().replace("\"", "");
    return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
  }
}
