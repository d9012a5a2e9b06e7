package org.liveblogarchive.search.articles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the items of a page of the feed or the snapshot, each by itself. */
@Component
public class FeedItems {

  private final JsonMapper json;

  /** Reads with {@code json}, as lenient as it is configured to be. */
  public FeedItems(JsonMapper json) {
    this.json = json;
  }

  /** A page's items in the order in which they came, none left out. */
  public List<FeedItem> of(List<JsonNode> items) {
    return items.stream().map(this::read).toList();
  }

  /** The id of the live blog or entry that an item is about, read also from one that is broken. */
  public static Optional<UUID> idOf(JsonNode item) {
    JsonNode entry = item.path("entryId");
    JsonNode id = entry.isString() ? entry : item.path("liveBlogId");
    try {
      return id.isString() ? Optional.of(UUID.fromString(id.asString())) : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private FeedItem read(JsonNode item) {
    if (!item.isObject()) {
      return new FeedItem.Broken(item, "not a JSON object");
    }
    try {
      return new FeedItem.Sound(item, json.treeToValue(item, Change.class));
    } catch (JacksonException e) {
      return new FeedItem.Broken(item, e.getOriginalMessage());
    }
  }
}
