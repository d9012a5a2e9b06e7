package org.liveblogarchive.cli.terminal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

/** When something was published, as far as that is known. */
public final class When {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int WIDTH = 17;

  private When() {}

  /** Returns the time in UTC, or the day, or a dash, always equally wide. */
  public static String of(JsonNode published) {
    String instant = Json.text(published, "publishedAt");
    String day = Json.text(published, "publishedOn");
    String known = instant.isEmpty() ? day : time(instant);
    return String.format(Locale.ROOT, "%-" + WIDTH + "s", known.isEmpty() ? "-" : known);
  }

  private static String time(String instant) {
    try {
      return MINUTE.format(Instant.parse(instant));
    } catch (DateTimeParseException malformed) {
      return Clean.line(instant);
    }
  }
}
