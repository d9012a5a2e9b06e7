package org.liveblogarchive.search.query.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.liveblogarchive.search.web.Parameters.Form;

/** Reads the filters that every kind of search takes. */
final class FilterParameters {

  private static final int LONGEST_NAME = 256;
  private static final int MOST_VALUES = 50;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");
  private static final Pattern MONTH_DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");

  private FilterParameters() {}

  /** Reads them all; what is wrong is collected in {@code parameters}. */
  static Filters read(Parameters parameters) {
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> wanted = parameters.repeated(facet.parameter(), MOST_VALUES, formOf(facet));
      if (!wanted.isEmpty()) {
        values.put(facet, wanted);
      }
    }
    Optional<Instant> from = parameters.single("from", TimeBounds::from);
    Optional<Instant> before = parameters.single("to", TimeBounds::before);
    if (from.isPresent() && before.isPresent() && !from.get().isBefore(before.get())) {
      parameters.reject("to", "has to be later than from");
    }
    return new Filters(
        values,
        from.orElse(null),
        before.orElse(null),
        parameters.single("onThisDay", FilterParameters::monthDay).orElse(null),
        parameters.single("keyEvents", Forms.YES_OR_NO).orElse(null));
  }

  private static Form<String> formOf(Facet facet) {
    return switch (facet) {
      case LANGUAGE -> FilterParameters::language;
      case STATUS -> Forms.oneOf(Map.of("live", "live", "ended", "ended"));
      case LIVE_BLOG -> value -> name(value, "has to be the id or the slug of a live blog");
      case PUBLISHER, TOPIC, AUTHOR, TAG ->
          value -> name(value, "has to have 1 to " + LONGEST_NAME + " characters");
    };
  }

  private static String name(String value, String allowed) throws Malformed {
    if (value.isBlank() || value.length() > LONGEST_NAME) {
      throw new Malformed(allowed);
    }
    return value.strip();
  }

  private static String language(String value) throws Malformed {
    if (!LANGUAGE.matcher(value).matches()) {
      throw new Malformed("has to be a BCP 47 language tag like en or de-AT");
    }
    return value.toLowerCase(Locale.ROOT);
  }

  private static MonthDay monthDay(String value) throws Malformed {
    try {
      if (MONTH_DAY.matcher(value).matches()) {
        return MonthDay.parse("--" + value);
      }
    } catch (DateTimeException e) {
      throw new Malformed("has to be a month and a day that exist, like 06-21");
    }
    throw new Malformed("has to be a month and a day like 06-21");
  }
}
