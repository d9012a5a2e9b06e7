package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations by the name of their speaker, without regard to case, accents and titles. The
 * whole name counts most, then all its words, then initials, then the surname alone where the entry
 * tells no more.
 *
 * @param words of the name, without titles
 */
record SpeakerQuery(List<String> words) {

  private static final String NAME = "quotes.speaker.folded";
  private static final String NAMES = "quotes.speaker.names";
  private static final float WHOLE_NAME = 8;
  private static final float ALL_WORDS = 4;
  private static final float INITIALS = 2;
  private static final float SURNAME_ONLY = 1;

  Query matches() {
    String name = String.join(" ", words);
    String surname = words.getLast();
    List<Query> ways = new ArrayList<>();
    ways.add(worth(WHOLE_NAME, is(name)));
    ways.add(worth(ALL_WORDS, all(name)));
    if (words.size() > 1) {
      ways.add(worth(SURNAME_ONLY, is(surname)));
      if (isInitial(words.getFirst())) {
        ways.add(worth(INITIALS, both(all(surname), beginning(initial()))));
      } else {
        ways.add(worth(INITIALS, both(all(surname), all(initial()))));
      }
    }
    return Query.of(q -> q.disMax(best -> best.queries(ways)));
  }

  private static boolean isInitial(String word) {
    return word.codePoints().filter(Character::isLetter).count() == 1;
  }

  private String initial() {
    String first = words.getFirst();
    return first.substring(0, first.offsetByCodePoints(0, 1));
  }

  private static Query is(String name) {
    return Query.of(q -> q.term(t -> t.field(NAME).value(name)));
  }

  private static Query all(String names) {
    return Query.of(q -> q.match(m -> m.field(NAMES).query(names).operator(Operator.And)));
  }

  private static Query beginning(String initial) {
    return Query.of(q -> q.matchBoolPrefix(m -> m.field(NAMES).query(initial)));
  }

  private static Query both(Query one, Query other) {
    return Query.of(q -> q.bool(all -> all.must(one, other)));
  }

  private static Query worth(float score, Query query) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score)));
  }
}
