package org.liveblogarchive.search.query.web;

import java.util.Map;
import java.util.Optional;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.QuoteRequest;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.stereotype.Component;

/** Reads searches for quotations from query parameters. */
@Component
class QuoteParameters {

  private static final int LONGEST_NAME = 256;
  private static final int MOST_QUOTES = 100;
  private static final int USUAL_QUOTES = 20;

  private final Cursors cursors;

  QuoteParameters(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * Reads every parameter of a search for quotations.
   *
   * @throws org.liveblogarchive.search.web.InvalidParameters naming everything that is wrong
   * @throws CursorExpired when the cursor is too old
   */
  QuoteRequest read(Map<String, String[]> values) {
    var parameters = new Parameters(values);
    if (!values.containsKey("speaker") && !values.containsKey("q")) {
      parameters.reject("speaker", "or q is required");
    }
    String speaker = parameters.single("speaker", QuoteParameters::name).orElse("");
    String text = SearchParameters.text(parameters);
    double minConfidence =
        parameters.single("minConfidence", QuoteParameters::confidence).orElse(0.0);
    Filters filters = FilterParameters.read(parameters);
    Order order = SearchParameters.order(parameters, speaker + text);
    boolean countSpeakers =
        parameters.single("facets", Forms.oneOf(Map.of("speaker", true))).orElse(false);
    int limit = parameters.single("limit", Forms.wholeNumber(1, MOST_QUOTES)).orElse(USUAL_QUOTES);
    var first =
        new QuoteRequest(speaker, text, minConfidence, filters, order, countSpeakers, limit, null);
    Optional<PagePosition> after = cursors.read(parameters, identity(first));
    parameters.end();
    return after.map(first::continuedAt).orElse(first);
  }

  /** What has to stay the same from page to page, told as a search of its own. */
  static SearchRequest identity(QuoteRequest request) {
    // A name has no line break, so these cannot be mistaken for one another or for a text.
    String wanted =
        String.join(
            "\n",
            "quotes",
            request.speaker(),
            Double.toString(request.minConfidence()),
            request.text());
    SearchRequest entries = request.entries();
    return new SearchRequest(
        wanted,
        request.filters(),
        entries.mode(),
        request.order(),
        entries.preferRecent(),
        entries.collapsed(),
        entries.extras(),
        request.limit(),
        null);
  }

  private static String name(String value) throws Malformed {
    String name = value.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> c < ' ')) {
      throw new Malformed("has to have 1 to " + LONGEST_NAME + " characters in one line");
    }
    return name;
  }

  private static double confidence(String value) throws Malformed {
    if (!value.matches("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?")) {
      throw new Malformed("has to be a number from 0 to 1 like 0.8");
    }
    return Double.parseDouble(value);
  }
}
