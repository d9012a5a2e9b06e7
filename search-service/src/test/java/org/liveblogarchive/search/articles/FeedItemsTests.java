package org.liveblogarchive.search.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.FeedItem.Broken;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FeedItemsTests {

  private static final UUID ID = UUID.randomUUID();

  private final JsonMapper json = new JsonMapper();
  private final FeedItems feedItems = new FeedItems(json);

  @Test
  void readsLiveBlogsAndEntries() {
    assertThat(read(liveBlog(ID, 1)))
        .isInstanceOfSatisfying(
            Sound.class, item -> assertThat(item.change().liveBlog()).isNotNull());
    assertThat(read(entry(ID, ID, 1, "text")))
        .isInstanceOfSatisfying(Sound.class, item -> assertThat(item.change().entry()).isNotNull());
  }

  @Test
  void keepsItemsInOrderWhenOneIsBroken() {
    JsonNode broken = json.createObjectNode().put("revision", 1);

    List<FeedItem> items = feedItems.of(List.of(liveBlog(ID, 1), broken, liveBlog(ID, 2)));

    assertThat(items).extracting(FeedItem::json).element(1).isSameAs(broken);
    assertThat(items).hasExactlyElementsOfTypes(Sound.class, Broken.class, Sound.class);
  }

  @Test
  void saysWhatIsWrongWithAnItem() {
    ObjectNode unknownStatus = entry(ID, ID, 1, "text");
    state(unknownStatus).put("status", "levitating");
    ObjectNode withoutText = entry(ID, ID, 1, "text");
    state(withoutText).remove("text");
    ObjectNode withBoth = entry(ID, ID, 1, "text");
    withBoth.set("liveBlog", state(liveBlog(ID, 1)));

    assertThat(reasonOf(unknownStatus)).contains("levitating");
    assertThat(reasonOf(withoutText)).contains("entry.text is missing");
    assertThat(reasonOf(withBoth)).contains("either liveBlog or entry");
    assertThat(reasonOf(liveBlog(ID, 0))).contains("revision has to be positive");
    assertThat(reasonOf(json.nullNode())).isEqualTo("not a JSON object");
  }

  private String reasonOf(JsonNode item) {
    return read(item) instanceof Broken(var _, var reason) ? reason : "nothing";
  }

  private FeedItem read(JsonNode item) {
    return feedItems.of(List.of(item)).getFirst();
  }
}
