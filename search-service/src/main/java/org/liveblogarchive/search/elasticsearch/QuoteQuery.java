package org.liveblogarchive.search.elasticsearch;

import static co.elastic.clients.elasticsearch._types.SortOrder.Asc;
import static co.elastic.clients.elasticsearch._types.SortOrder.Desc;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.InnerHits;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liveblogarchive.search.query.QuoteRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.quotes.SpeakerName;

/**
 * Translates a search for quotations; text of a caller appears only as the value of a fixed query.
 *
 * @param request what is searched
 * @param entries the search for the entries that can hold such quotations
 */
record QuoteQuery(QuoteRequest request, EntryQuery entries) {

  static final String QUOTES = "quotes";
  static final String MATCHING = "matching";
  static final String SPEAKERS = "speakers";

  private static final String WORDS = "quotes.words";

  // As many as one entry can have, and as many as Elasticsearch gives of one document.
  private static final int ALL_OF_AN_ENTRY = 100;

  /** Entries with a quotation that matches, best first. */
  Query matches() {
    return Query.of(
        q ->
            q.bool(
                both ->
                    both.must(
                            m ->
                                m.nested(
                                    n ->
                                        n.path(QUOTES)
                                            .query(quotations())
                                            .scoreMode(ChildScoreMode.Max)
                                            .innerHits(shown())))
                        .filter(entries.matches())));
  }

  /** Counts the quotations that match, and by their speakers where that was asked for. */
  Aggregation counts() {
    Map<String, Aggregation> speakers =
        request.countSpeakers()
            ? Map.of(
                SPEAKERS,
                Aggregation.of(a -> a.terms(t -> t.field("quotes.speaker").size(Facets.VALUES))))
            : Map.of();
    Aggregation matching = Aggregation.of(a -> a.filter(quotations()).aggregations(speakers));
    return Aggregation.of(a -> a.nested(n -> n.path(QUOTES)).aggregations(MATCHING, matching));
  }

  private Query quotations() {
    return Query.of(
        q ->
            q.bool(
                all -> {
                  List<String> name = SpeakerName.words(request.speaker());
                  if (!name.isEmpty()) {
                    all.must(new SpeakerQuery(name).matches());
                  }
                  if (!request.text().isEmpty()) {
                    all.must(saying());
                  }
                  return all.filter(
                      f ->
                          f.range(
                              r ->
                                  r.number(
                                      n ->
                                          n.field("quotes.confidence")
                                              .gte(request.minConfidence()))));
                }));
  }

  private Query saying() {
    TextQuery text = text();
    List<Query> ways = new ArrayList<>();
    ways.add(text.everyWord(TextQuery.AS_WRITTEN, WORDS));
    QuoteDocument.STEMMED.forEach(language -> ways.add(text.everyWord(null, stemmed(language))));
    return Query.of(q -> q.disMax(best -> best.queries(ways)));
  }

  private TextQuery text() {
    return new TextQuery(request.text(), WORDS, QuoteDocument.STEMMED);
  }

  private InnerHits shown() {
    return InnerHits.of(
        inner -> {
          inner.name(QUOTES).size(ALL_OF_AN_ENTRY);
          SortOptions inText =
              SortOptions.of(s -> s.field(f -> f.field("quotes.start").order(Asc)));
          if (request.order() == Order.RELEVANCE) {
            inner.sort(SortOptions.of(s -> s.score(by -> by.order(Desc))), inText);
          } else {
            inner.sort(inText);
          }
          return request.text().isEmpty() ? inner : inner.highlight(highlight());
        });
  }

  private Highlight highlight() {
    List<NamedValue<HighlightField>> fields = new ArrayList<>();
    TextQuery text = text();
    fields.add(NamedValue.of(WORDS, field(text.occurrencesAsWritten(WORDS))));
    for (Stemming language : QuoteDocument.STEMMED) {
      String stemmed = stemmed(language);
      fields.add(NamedValue.of(stemmed, field(text.occurrences(stemmed))));
    }
    return Highlights.marked(fields).numberOfFragments(Highlights.WHOLE_FIELD).build();
  }

  private static HighlightField field(Query query) {
    return HighlightField.of(field -> field.highlightQuery(query));
  }

  /** Stemming finds nearly all that folding does, and more. */
  static List<String> highlights(Map<String, List<String>> found) {
    return QuoteDocument.STEMMED.stream()
        .map(language -> found.get(stemmed(language)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> found.getOrDefault(WORDS, List.of()));
  }

  private static String stemmed(Stemming language) {
    return "quotes.stemmed." + language.key();
  }
}
