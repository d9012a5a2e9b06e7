package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.stream.Stream;

/** Languages as filters of entries, by RFC 4647 basic filtering. */
final class LanguageRanges {

  private LanguageRanges() {}

  /**
   * Entries in any of some languages: {@code en} also finds {@code en-GB}.
   *
   * @param ranges BCP 47 ranges in lower case
   */
  static Query any(List<String> ranges) {
    List<Query> languages = ranges.stream().flatMap(LanguageRanges::matches).toList();
    return Query.of(q -> q.bool(any -> any.should(languages).minimumShouldMatch("1")));
  }

  private static Stream<Query> matches(String range) {
    return Stream.of(
        Query.of(q -> q.term(t -> t.field("language").value(range))),
        Query.of(q -> q.prefix(p -> p.field("language").value(range + "-"))));
  }
}
