package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a search in headline and text.
 *
 * <p>An entry matches as written (every word, folded but unstemmed), or in its own language: there
 * every word has to match folded or stemmed, and a word that this language does not index (a stop
 * word) matters in neither form. The folded fields' search analyzer therefore drops the stop words
 * of all languages; one of another language is still looked for in the stemmed field.
 *
 * <p>Only the languages that live blogs have are looked in, because each costs as much as the rest.
 *
 * @param text what the caller wrote; the only place where it goes
 * @param languages in whose stems words are looked for
 */
record TextQuery(String text, List<Stemming> languages) {

  static final String HEADLINE = "headline";
  static final String TEXT = "text";

  private static final String HEADLINES_COUNT_DOUBLE = "^2";
  private static final String AS_WRITTEN = "folded";

  private static final Pattern QUOTED_OR_OPERATOR =
      Pattern.compile("\"[^\"]*\"?|(?<=\\s)OR(?=\\s)");
  private static final int SIMILAR_WORDS = 30;

  private static final List<SimpleQueryStringFlag> SYNTAX =
      List.of(
          SimpleQueryStringFlag.And,
          SimpleQueryStringFlag.Or,
          SimpleQueryStringFlag.Not,
          SimpleQueryStringFlag.Phrase,
          SimpleQueryStringFlag.Prefix,
          SimpleQueryStringFlag.Fuzzy,
          SimpleQueryStringFlag.Slop,
          SimpleQueryStringFlag.Precedence,
          SimpleQueryStringFlag.Whitespace,
          SimpleQueryStringFlag.Escape);

  /** Entries that match, best first. */
  Query matches() {
    if (isEmpty()) {
      return Query.of(query -> query.matchAll(all -> all));
    }
    List<Query> ways = new ArrayList<>();
    ways.add(everyWord(AS_WRITTEN, boosted(HEADLINE), TEXT));
    languages.stream().map(this::stemmed).forEach(ways::add);
    return Query.of(query -> query.bool(any -> any.should(ways).minimumShouldMatch("1")));
  }

  /** Whether there is nothing to look for. */
  boolean isEmpty() {
    return text.isEmpty();
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
    return new SimpleQueryStringQuery.Builder()
        .query(withSigns())
        .flags(syntax)
        // A similar word begins alike, and there are only so many.
        .fuzzyPrefixLength(1)
        .fuzzyMaxExpansions(SIMILAR_WORDS);
  }

  /** The text with {@code |} for every {@code OR} that is not part of a phrase. */
  private String withSigns() {
    return QUOTED_OR_OPERATOR
        .matcher(text)
        .replaceAll(
            found -> found.group().equals("OR") ? "|" : Matcher.quoteReplacement(found.group()));
  }

  private static String boosted(String field) {
    return field + HEADLINES_COUNT_DOUBLE;
  }
}
