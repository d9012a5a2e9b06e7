package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.JsonNode;

/** What is answered where an operator switched search by meaning off. */
class WithoutMeaningIntegrationTests {

  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(RunningSearchService.freshPrefix(), feed, "meaning.enabled=false");

  @BeforeAll
  static void indexesASample() {
    UUID liveBlog = UUID.randomUUID();
    feed.add(
        liveBlog(liveBlog, 1),
        entry(liveBlog, UUID.randomUUID(), 2, "high tide"),
        entry(liveBlog, UUID.randomUUID(), 3, "low tide"));
    await().until(() -> service.total("tide") == 2);
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @Test
  void hybridIsAnsweredByWordsAndSaysSo() {
    JsonNode answer = requireNonNull(service.search("tide", "&mode=hybrid&limit=1").getBody());

    assertThat(answer.get("mode").asString()).isEqualTo("keyword");
    assertThat(answer.get("notice").asString()).isEqualTo("Search by meaning is switched off.");
    assertThat(answer.get("total").asInt()).isEqualTo(2);
  }

  @Test
  void hybridGoesOnAsItBegan() {
    JsonNode first = requireNonNull(service.search("tide", "&mode=hybrid&limit=1").getBody());

    JsonNode second =
        requireNonNull(
            service
                .search("tide", "&mode=hybrid&limit=1&cursor=" + first.get("nextCursor").asString())
                .getBody());

    assertThat(second.get("mode").asString()).isEqualTo("keyword");
    assertThat(second.at("/items/0/entry/id")).isNotEqualTo(first.at("/items/0/entry/id"));
  }

  @Test
  void semanticIsUnavailable() {
    var answer = service.search("tide", "&mode=semantic");

    JsonNode problem = requireNonNull(answer.getBody());
    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getHeaders().getFirst("Retry-After")).isNotNull();
    assertThat(problem.get("type").asString()).endsWith(":meaning-unavailable");
    assertThat(problem.get("detail").asString())
        .isEqualTo("Search by meaning is switched off. Search by keyword works.");
  }
}
