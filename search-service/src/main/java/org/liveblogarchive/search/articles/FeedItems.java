package org.liveblogarchive.search.articles;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the items of a feed page, each by itself. */
@Component
public class FeedItems {

  private final JsonMapper json;

  FeedItems(JsonMapper json) {
    this.json = json;
  }

  /** The page's items in the order in which they came, none left out. */
  public List<FeedItem> of(ChangePage page) {
    return page.items().stream().map(this::read).toList();
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
