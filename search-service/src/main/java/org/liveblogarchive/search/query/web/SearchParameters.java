package org.liveblogarchive.search.query.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.stereotype.Component;

/** Reads a search request from query parameters. */
@Component
class SearchParameters {

  private static final int LONGEST_TEXT = 512;
  private static final int LONGEST_LIVE_BLOG = 256;
  private static final int MOST_VALUES = 50;
  private static final int MOST_HITS = 100;
  private static final int USUAL_HITS = 20;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");

  private final Cursors cursors;

  SearchParameters(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * Reads every parameter of a request.
   *
   * @throws org.liveblogarchive.search.web.InvalidParameters naming everything that is wrong
   */
  SearchRequest read(Map<String, String[]> values) {
    var parameters = new Parameters(values);
    String text = parameters.required("q", SearchParameters::text).orElse("");
    List<String> liveBlogs =
        parameters.repeated("liveBlog", MOST_VALUES, SearchParameters::liveBlog);
    Optional<Instant> from = parameters.single("from", TimeBounds::from);
    Optional<Instant> before = parameters.single("to", TimeBounds::before);
    List<String> languages =
        parameters.repeated("language", MOST_VALUES, SearchParameters::language);
    Order order = parameters.single("order", SearchParameters::order).orElse(Order.RELEVANCE);
    SearchMode mode = parameters.single("mode", SearchParameters::mode).orElse(SearchMode.KEYWORD);
    int limit = parameters.single("limit", Forms.wholeNumber(1, MOST_HITS)).orElse(USUAL_HITS);
    Optional<Cursors.Cursor> cursor = parameters.single("cursor", cursors::read);

    if (from.isPresent() && before.isPresent() && !from.get().isBefore(before.get())) {
      parameters.reject("to", "has to be later than from");
    }
    SearchRequest first =
        new SearchRequest(
            text,
            liveBlogs,
            from.orElse(null),
            before.orElse(null),
            languages,
            mode,
            order,
            limit,
            null);
    if (cursor.isPresent() && !cursor.get().continues(first)) {
      parameters.reject("cursor", "belongs to a search with other parameters");
    }
    if (mode != SearchMode.KEYWORD && order != Order.RELEVANCE) {
      parameters.reject("order", "has to be relevance in this mode");
    }
    parameters.end();
    return cursor.map(Cursors.Cursor::position).map(first::continuedAt).orElse(first);
  }

  private static String text(String value) throws Malformed {
    String text = value.strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      throw new Malformed("has to have 1 to " + LONGEST_TEXT + " characters");
    }
    return text;
  }

  private static String liveBlog(String value) throws Malformed {
    if (value.isBlank() || value.length() > LONGEST_LIVE_BLOG) {
      throw new Malformed("has to be the id or the slug of a live blog");
    }
    return value;
  }

  private static String language(String value) throws Malformed {
    if (!LANGUAGE.matcher(value).matches()) {
      throw new Malformed("has to be a BCP 47 language tag like en or de-AT");
    }
    return value.toLowerCase(Locale.ROOT);
  }

  private static SearchMode mode(String value) throws Malformed {
    return switch (value) {
      case "keyword" -> SearchMode.KEYWORD;
      case "semantic" -> SearchMode.SEMANTIC;
      case "hybrid" -> SearchMode.HYBRID;
      default -> throw new Malformed("has to be keyword, semantic or hybrid");
    };
  }

  private static Order order(String value) throws Malformed {
    return switch (value) {
      case "relevance" -> Order.RELEVANCE;
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      default -> throw new Malformed("has to be relevance, newest or oldest");
    };
  }
}
