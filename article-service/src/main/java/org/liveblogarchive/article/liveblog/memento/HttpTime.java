package org.liveblogarchive.article.liveblog.memento;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.liveblogarchive.article.web.TimeBound;

/** Times as Memento writes them: RFC 1123 dates in GMT (RFC 7089, section 2.1.1). */
class HttpTime {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private HttpTime() {}

  static String format(Instant time) {
    return FORMAT.format(time);
  }

  /** Returns the time, or nothing where the text is none that the archive can hold. */
  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(Instant.from(FORMAT.parse(text.strip()))).filter(TimeBound::isStorable);
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
