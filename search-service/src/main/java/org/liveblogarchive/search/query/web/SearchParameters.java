package org.liveblogarchive.search.query.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liveblogarchive.search.query.Extras;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.stereotype.Component;

/** Reads search requests from query parameters. */
@Component
class SearchParameters {

  /** How many hits an export reads at a time. */
  private static final int EXPORT_PAGE = 500;

  private static final int LONGEST_TEXT = 512;
  private static final int MOST_FUZZY_WORDS = 5;
  private static final int MOST_HITS = 100;
  private static final int USUAL_HITS = 20;
  private static final int MOST_NEIGHBOURS = 5;

  private static final Map<String, Order> ORDERS =
      Map.of("relevance", Order.RELEVANCE, "newest", Order.NEWEST, "oldest", Order.OLDEST);

  private static final Map<String, SearchMode> MODES =
      Map.of(
          "keyword", SearchMode.KEYWORD,
          "semantic", SearchMode.SEMANTIC,
          "hybrid", SearchMode.HYBRID);

  private final Cursors cursors;

  SearchParameters(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * Reads every parameter of a search.
   *
   * @throws org.liveblogarchive.search.web.InvalidParameters naming everything that is wrong
   * @throws CursorExpired when the cursor is too old
   */
  SearchRequest read(Map<String, String[]> values) {
    var parameters = new Parameters(values);
    SearchRequest first = first(parameters);
    Optional<PagePosition> after = cursors.read(parameters, first);
    parameters.end();
    return after.map(first::continuedAt).orElse(first);
  }

  /**
   * Reads every parameter of a search for live blogs.
   *
   * @throws org.liveblogarchive.search.web.InvalidParameters naming everything that is wrong
   * @throws CursorExpired when the cursor is too old
   */
  SearchRequest readLiveBlogs(Map<String, String[]> values) {
    var parameters = new Parameters(values);
    String text = text(parameters);
    SearchRequest first =
        new SearchRequest(
            text,
            FilterParameters.readForLiveBlogs(parameters),
            SearchMode.KEYWORD,
            order(parameters, text),
            false,
            false,
            Extras.NONE,
            parameters.single("limit", Forms.wholeNumber(1, MOST_HITS)).orElse(USUAL_HITS),
            null);
    Optional<PagePosition> after = cursors.read(parameters, first);
    parameters.end();
    return after.map(first::continuedAt).orElse(first);
  }

  private static SearchRequest first(Parameters parameters) {
    String text = text(parameters);
    SearchMode mode = parameters.single("mode", Forms.oneOf(MODES)).orElse(SearchMode.KEYWORD);
    Filters filters = FilterParameters.read(parameters);
    SearchRequest first =
        new SearchRequest(
            text,
            filters,
            mode,
            order(parameters, text),
            parameters.single("recency", Forms.YES_OR_NO).orElse(true),
            parameters.single("collapse", Forms.oneOf(Map.of("liveBlog", true))).orElse(false),
            new Extras(
                true,
                parameters.single("context", Forms.wholeNumber(0, MOST_NEIGHBOURS)).orElse(0),
                facets(parameters),
                parameters.single("timeline", Forms.YES_OR_NO).orElse(false),
                parameters.single("significantTerms", Forms.YES_OR_NO).orElse(false),
                mode == SearchMode.KEYWORD),
            parameters.single("limit", Forms.wholeNumber(1, MOST_HITS)).orElse(USUAL_HITS),
            null);
    checkMode(first, parameters);
    return first;
  }

  /** Meaning gives an order of its own, and only words have any. */
  private static void checkMode(SearchRequest request, Parameters parameters) {
    if (request.mode() == SearchMode.KEYWORD) {
      return;
    }
    if (request.text().isEmpty()) {
      parameters.reject("q", "is needed in this mode");
    } else if (request.order() != Order.RELEVANCE) {
      parameters.reject("order", "has to be relevance in this mode");
    }
    if (request.collapsed()) {
      parameters.reject("collapse", "is not possible in this mode");
    }
  }

  /**
   * Reads what an export is to hold; {@code format} is read by others.
   *
   * @throws org.liveblogarchive.search.web.InvalidParameters naming everything that is wrong
   */
  SearchRequest readExport(Parameters parameters) {
    String text = text(parameters);
    return new SearchRequest(
        text,
        FilterParameters.read(parameters),
        SearchMode.KEYWORD,
        order(parameters, text),
        parameters.single("recency", Forms.YES_OR_NO).orElse(true),
        false,
        Extras.NONE,
        EXPORT_PAGE,
        null);
  }

  /** What is looked for, or nothing for everything that the filters leave. */
  static String text(Parameters parameters) {
    return parameters.single("q", SearchParameters::text).orElse("");
  }

  /** What matches best is asked for only where there is something to match. */
  static Order order(Parameters parameters, String text) {
    return parameters
        .single("order", Forms.oneOf(ORDERS))
        .orElse(text.isEmpty() ? Order.NEWEST : Order.RELEVANCE);
  }

  private static Set<Facet> facets(Parameters parameters) {
    List<Set<Facet>> named =
        parameters.repeated("facets", Facet.values().length, SearchParameters::facets);
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    named.forEach(facets::addAll);
    return facets;
  }

  private static Set<Facet> facets(String value) throws Malformed {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    for (String name : value.split(",", -1)) {
      facets.add(
          Facet.called(name)
              .orElseThrow(
                  () ->
                      new Malformed(
                          "has to name language, publisher, topic, author, tag, status or"
                              + " liveBlog")));
    }
    return facets;
  }

  private static String text(String value) throws Malformed {
    String text = value.strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      throw new Malformed("has to have 1 to " + LONGEST_TEXT + " characters");
    }
    if (text.chars().filter(c -> c == '~').count() > MOST_FUZZY_WORDS) {
      throw new Malformed("may have at most " + MOST_FUZZY_WORDS + " words with ~");
    }
    return text;
  }
}
