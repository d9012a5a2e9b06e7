package org.liveblogarchive.search.elasticsearch;

import static org.liveblogarchive.search.elasticsearch.TextQuery.HEADLINE;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.BoundaryScanner;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Marks matches. Each field gets a query of its own with only the fields that it can show: the
 * whole query, with every language in it, makes highlighting several times slower.
 */
final class Highlights {

  private static final int FRAGMENTS = 3;
  private static final int USUAL_LENGTH = 200;

  /** A number of fragments: the field is not cut into any. */
  static final int WHOLE_FIELD = 0;

  // Elasticsearch fails the whole search where a longer text is not cut off explicitly.
  private static final int LONGEST_TEXT = 999_999;

  private Highlights() {}

  static Highlight of(TextQuery query) {
    List<NamedValue<HighlightField>> fields = new ArrayList<>();
    for (String field : List.of(HEADLINE, query.body())) {
      fields.add(field(field, field, query.occurrencesAsWritten(field)));
      for (Stemming language : query.languages()) {
        String stemmed = language.field(field);
        fields.add(field(stemmed, field, query.occurrences(field, stemmed)));
      }
    }
    return marked(fields)
        .boundaryScanner(BoundaryScanner.Sentence)
        .order(HighlighterOrder.Score)
        .fragmentSize(USUAL_LENGTH)
        .build();
  }

  /** Begins to say how fields are marked: escaped HTML, with {@code <mark>} around matches. */
  static Highlight.Builder marked(List<NamedValue<HighlightField>> fields) {
    return new Highlight.Builder()
        .type(HighlighterType.Unified)
        .encoder(HighlighterEncoder.Html)
        .preTags("<mark>")
        .postTags("</mark>")
        .maxAnalyzedOffset(LONGEST_TEXT)
        .fields(fields);
  }

  private static NamedValue<HighlightField> field(String shown, String folded, Query query) {
    var field =
        HighlightField.of(
            h -> {
              h.highlightQuery(query)
                  .numberOfFragments(folded.equals(HEADLINE) ? WHOLE_FIELD : FRAGMENTS);
              return shown.equals(folded) ? h : h.matchedFields(folded);
            });
    return NamedValue.of(shown, field);
  }

  /** The marked headline, if any, followed by the marked parts of the body. */
  static List<String> in(Map<String, List<String>> found, String body) {
    return Stream.of(HEADLINE, body).flatMap(field -> best(field, found)).toList();
  }

  /** Stemming finds all that folding does; what is found as written only stands in for it. */
  private static Stream<String> best(String field, Map<String, List<String>> found) {
    return Stream.of(Stemming.values())
        .map(language -> found.get(language.field(field)))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(found.get(field)))
        .stream()
        .flatMap(List::stream);
  }
}
