package org.liveblogarchive.article.importing.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.jsonld.Stamp;

/** Reads a date with a time as people write it: {@code 27.08.2024, 12:32 Uhr}. */
class Spoken {

  private static final int LONGEST = 80;

  /** Abbreviations that mean one offset and no other where they are used in news. */
  private static final Map<String, ZoneOffset> OFFSETS =
      Map.ofEntries(
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("MEZ", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("MESZ", ZoneOffset.ofHours(2)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("AEST", ZoneOffset.ofHours(10)),
          Map.entry("AEDT", ZoneOffset.ofHours(11)));

  private Spoken() {}

  static @Nullable Stamp read(@Nullable String text) {
    if (text == null || text.length() > LONGEST) {
      return null;
    }
    for (int at = 0; at <= text.length(); at++) {
      boolean cut = at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == ',';
      Stamp stamp = cut ? split(text, at) : null;
      if (stamp != null) {
        return stamp;
      }
    }
    return null;
  }

  private static @Nullable Stamp split(String text, int at) {
    ZoneOffset offset = offset(text);
    String before = withoutJoint(text.substring(0, at));
    String after = withoutJoint(text.substring(at));
    Stamp dayFirst = joined(DayName.read(before), TimeOfDay.alone(after), offset);
    return dayFirst == null
        ? joined(DayName.read(after), TimeOfDay.alone(before), offset)
        : dayFirst;
  }

  private static @Nullable Stamp joined(
      @Nullable LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    return day == null || time == null ? null : new Stamp(day, time, offset, false);
  }

  private static @Nullable ZoneOffset offset(String text) {
    for (String word : text.split("[^\\p{Alpha}]+", -1)) {
      ZoneOffset offset = OFFSETS.get(word);
      if (offset != null) {
        return offset;
      }
    }
    return null;
  }

  private static String withoutJoint(String part) {
    return part.replaceAll("^[\\s,|·•–-]+", "")
        .replaceAll("[\\s,|·•–-]+$", "")
        .replaceAll("(?:^| )(?:um|at)$", "")
        .replaceAll("^(?:um|at) ", "");
  }
}
