package org.liveblogarchive.article.importing.guardian;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Published;

/** The line under a headline, such as {@code First published on Fri 19 Feb 2021 17.20 GMT}. */
class FirstPublished {

  private static final String OPENING = "First published on ";

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH.mm", Locale.ENGLISH);

  /** The zones of the Guardian's editions; Java would have to guess what the letters mean. */
  private static final Map<String, ZoneId> ZONES =
      Map.ofEntries(
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CST", ZoneOffset.ofHours(-6)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("AEST", ZoneOffset.ofHours(10)),
          Map.entry("AEDT", ZoneOffset.ofHours(11)));

  private FirstPublished() {}

  static Published read(@Nullable String line) {
    int space = line == null ? -1 : line.lastIndexOf(' ');
    if (line == null || !line.startsWith(OPENING) || space <= OPENING.length()) {
      return Published.unknown();
    }
    ZoneId zone = ZONES.get(line.substring(space + 1));
    if (zone == null) {
      return Published.unknown();
    }
    try {
      String time = line.substring(OPENING.length(), space);
      return Published.atMinute(LocalDateTime.parse(time, SHOWN).atZone(zone));
    } catch (DateTimeException other) {
      return Published.unknown();
    }
  }
}
