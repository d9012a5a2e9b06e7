package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a search in headline and text.
 *
 * <p>An entry matches as written (every word, folded but unstemmed), or in its own language: there
 * every word has to match folded or stemmed, and a word that this language does not index (a stop
 * word) matters in neither form. The folded fields' search analyzer therefore drops the stop words
 * of all languages; one of another language is still looked for in the stemmed field.
 *
 * @param text what the caller wrote; the only place where it goes
 */
record TextQuery(String text) {

  static final String HEADLINE = "headline";
  static final String TEXT = "text";

  private static final String HEADLINES_COUNT_DOUBLE = "^2";
  private static final String AS_WRITTEN = "folded";

  // No FUZZY and NEAR: their cost multiplies with the number of fields.
  private static final List<SimpleQueryStringFlag> SYNTAX =
      List.of(
          SimpleQueryStringFlag.And,
          SimpleQueryStringFlag.Or,
          SimpleQueryStringFlag.Not,
          SimpleQueryStringFlag.Phrase,
          SimpleQueryStringFlag.Prefix,
          SimpleQueryStringFlag.Precedence,
          SimpleQueryStringFlag.Whitespace,
          SimpleQueryStringFlag.Escape);

  /** Entries that match, best first. */
  Query matches() {
    List<Query> ways = new ArrayList<>();
    ways.add(everyWord(AS_WRITTEN, boosted(HEADLINE), TEXT));
    Arrays.stream(Stemming.values()).map(this::stemmed).forEach(ways::add);
    return Query.of(query -> query.bool(any -> any.should(ways).minimumShouldMatch("1")));
  }

  private Query stemmed(Stemming language) {
    Query words =
        everyWord(
            null, boosted(HEADLINE), TEXT, boosted(language.field(HEADLINE)), language.field(TEXT));
    return Query.of(
        query ->
            query.bool(
                both ->
                    both.must(words)
                        .filter(f -> f.term(t -> t.field("stemming").value(language.key())))));
  }

  /** Whatever of it occurs in a field as written, for highlighting. */
  Query occurrencesAsWritten(String field) {
    return occurrences().analyzer(AS_WRITTEN).fields(field).build()._toQuery();
  }

  /** Whatever of it occurs in some fields by their own analyzers, for highlighting. */
  Query occurrences(String... fields) {
    return occurrences().fields(List.of(fields)).build()._toQuery();
  }

  private Query everyWord(@Nullable String analyzer, String... fields) {
    return simple(SYNTAX)
        .defaultOperator(Operator.And)
        .analyzer(analyzer)
        .fields(List.of(fields))
        .build()
        ._toQuery();
  }

  private SimpleQueryStringQuery.Builder occurrences() {
    // What has to match together may be spread over headline and text, each highlighted alone.
    return simple(SYNTAX.stream().filter(flag -> flag != SimpleQueryStringFlag.And).toList())
        .defaultOperator(Operator.Or);
  }

  private SimpleQueryStringQuery.Builder simple(List<SimpleQueryStringFlag> syntax) {
    return new SimpleQueryStringQuery.Builder().query(text).flags(syntax);
  }

  private static String boosted(String field) {
    return field + HEADLINES_COUNT_DOUBLE;
  }
}
