package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.NumberRangeQuery;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.SearchResults.Neighbours;
import org.springframework.stereotype.Component;

/** Finds the entries that stand next to others in their live blogs. */
@Component
class Surroundings {

  private final ImpatientClient client;
  private final FrozenViews views;

  Surroundings(ImpatientClient client, FrozenViews views) {
    this.client = client;
    this.views = views;
  }

  /** The neighbours of each entry, in the same order: so many before it and so many after it. */
  List<Neighbours> of(List<FoundEntry> entries, int each, String pointInTime) {
    return entries.isEmpty() ? List.of() : SearchCall.make(() -> read(entries, each, pointInTime));
  }

  private List<Neighbours> read(List<FoundEntry> entries, int each, String pointInTime)
      throws IOException {
    List<RequestItem> questions = new ArrayList<>();
    for (FoundEntry entry : entries) {
      double place = entry.position();
      questions.add(question(entry, each, pointInTime, SortOrder.Desc, range -> range.lt(place)));
      questions.add(question(entry, each, pointInTime, SortOrder.Asc, range -> range.gt(place)));
    }
    MsearchResponse<FoundEntry> answers =
        client.ask(
            elasticsearch -> elasticsearch.msearch(m -> m.searches(questions), FoundEntry.class));
    List<Neighbours> neighbours = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      neighbours.add(
          new Neighbours(
              entries(answers.responses().get(2 * i)).reversed(),
              entries(answers.responses().get(2 * i + 1))));
    }
    return neighbours;
  }

  private RequestItem question(
      FoundEntry entry,
      int each,
      String pointInTime,
      SortOrder order,
      UnaryOperator<NumberRangeQuery.Builder> side) {
    return RequestItem.of(
        item ->
            item.header(header -> header)
                .body(
                    body ->
                        body.pit(pit -> pit.id(pointInTime).keepAlive(views.lifetime()))
                            .size(each)
                            .source(EntryPages.SHOWN)
                            .trackTotalHits(total -> total.enabled(false))
                            .sort(by -> by.field(f -> f.field("position").order(order)))
                            .query(
                                q ->
                                    q.bool(
                                        all ->
                                            all.filter(
                                                    f ->
                                                        f.term(
                                                            t ->
                                                                t.field("liveBlogId")
                                                                    .value(
                                                                        entry
                                                                            .liveBlogId()
                                                                            .toString())))
                                                .filter(
                                                    f ->
                                                        f.term(
                                                            t ->
                                                                t.field("status")
                                                                    .value("published")))
                                                .filter(
                                                    f ->
                                                        f.range(
                                                            range ->
                                                                range.number(
                                                                    n ->
                                                                        side.apply(
                                                                            n.field(
                                                                                "position")))))))));
  }

  private static List<FoundEntry> entries(MultiSearchResponseItem<FoundEntry> answer)
      throws IOException {
    if (answer.isFailure()) {
      throw new IOException(answer.failure().error().reason());
    }
    return answer.result().hits().hits().stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .toList();
  }
}
