package org.liveblogarchive.search.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A saved search that tells of what it matches from now on.
 *
 * @param id its id
 * @param name what its owner calls it
 * @param search the parameters of the search, as they were given
 * @param webhook where matches are sent, or null where they are only streamed
 * @param createdAt changes recorded after this are matched
 * @param disabledAt when the receiver said that it is gone for good, or null
 */
public record Alert(
    UUID id,
    String name,
    Map<String, List<String>> search,
    @Nullable Webhook webhook,
    Instant createdAt,
    @Nullable Instant disabledAt) {

  public Alert {
    search = Map.copyOf(search);
  }

  boolean isDisabled() {
    return disabledAt != null;
  }

  Alert disabled(Instant at) {
    return new Alert(id, name, search, webhook, createdAt, at);
  }
}
