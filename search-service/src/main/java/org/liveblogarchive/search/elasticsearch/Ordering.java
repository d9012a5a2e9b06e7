package org.liveblogarchive.search.elasticsearch;

import static co.elastic.clients.elasticsearch._types.SortOrder.Asc;
import static co.elastic.clients.elasticsearch._types.SortOrder.Desc;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.liveblogarchive.search.query.SearchRequest.Order;

/** The order of hits; total, because ids are unique. */
final class Ordering {

  private static final SortOptions BEST_FIRST = SortOptions.of(by -> by.score(s -> s.order(Desc)));
  private static final SortOptions ID = by("id", Asc);

  private Ordering() {}

  static List<SortOptions> of(Order order) {
    return switch (order) {
      case RELEVANCE -> List.of(BEST_FIRST, time(Desc), ID);
      case NEWEST -> inTime(Desc);
      case OLDEST -> inTime(Asc);
    };
  }

  /** Entries of one live blog often share their time, a day: their position then orders them. */
  private static List<SortOptions> inTime(SortOrder order) {
    return List.of(time(order), by("liveBlogId", Asc), by("position", order), ID);
  }

  static SortOptions time(SortOrder order) {
    return SortOptions.of(by -> by.field(f -> f.field("sortTime").order(order).missing("_last")));
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(by -> by.field(f -> f.field(field).order(order)));
  }
}
