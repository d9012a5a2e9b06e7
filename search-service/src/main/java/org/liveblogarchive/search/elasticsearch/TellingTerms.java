package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.search.query.TellingTerm;

/**
 * Finds the words that are much more frequent in the best hits than elsewhere. They are taken from
 * a sample, since each text of it is analysed again; repeated passages count once.
 */
final class TellingTerms {

  static final String NAME = "tellingTerms";

  private static final String IN_SAMPLE = "terms";
  private static final int SAMPLE = 200;
  private static final int TERMS = 10;

  private TellingTerms() {}

  static Aggregation counted() {
    return Aggregation.of(
        a ->
            a.sampler(sample -> sample.shardSize(SAMPLE))
                .aggregations(
                    IN_SAMPLE,
                    terms ->
                        terms.significantText(
                            t -> t.field(TextQuery.TEXT).filterDuplicateText(true).size(TERMS))));
  }

  /** The most telling first; none where they were not asked for. */
  static List<TellingTerm> in(Map<String, Aggregate> counts) {
    Aggregate sample = counts.get(NAME);
    Aggregate terms = sample == null ? null : sample.sampler().aggregations().get(IN_SAMPLE);
    return terms == null || !terms.isSigsterms()
        ? List.of()
        : terms.sigsterms().buckets().array().stream()
            .map(bucket -> new TellingTerm(bucket.key(), bucket.docCount()))
            .toList();
  }
}
