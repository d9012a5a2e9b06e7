package org.liveblogarchive.search.query.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.search.query.Extras;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.query.Questions;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.stereotype.Component;

/** Reads saved searches exactly as searches are read. */
@Component
class QuestionParameters implements Questions {

  private static final int ONE_PAGE = 100;

  /**
   * {@inheritDoc}
   *
   * @throws org.liveblogarchive.search.web.InvalidParameters naming everything that is wrong
   */
  @Override
  public SearchRequest read(Map<String, List<String>> values) {
    Map<String, String[]> given = new LinkedHashMap<>();
    values.forEach((name, all) -> given.put(name, all.toArray(String[]::new)));
    var parameters = new Parameters(given);
    String text = SearchParameters.text(parameters);
    Filters filters = FilterParameters.read(parameters);
    parameters.end();
    return new SearchRequest(
        text,
        filters,
        SearchMode.KEYWORD,
        Order.NEWEST,
        false,
        false,
        new Extras(true, 0, Set.of(), false, false, false),
        ONE_PAGE,
        null);
  }
}
