package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a newsroom finds through the door, from a live blog that it writes itself. */
class SearchAcceptanceTests {

  private static final Duration INDEXING = Duration.ofSeconds(30);

  private final Client client = Client.of(RunningStack.get());
  private String liveBlog = "";

  @BeforeEach
  void writesALiveBlog() {
    Answer made =
        client.post(
            "/api/v1/liveblogs",
            """
            {"headline": "Glassworks strike", "topics": ["glassworks"], "language": "en"}
            """);
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    liveBlog = made.read("$.links.self");
    write("Furnace three goes out", "The last furnace at the Vitrine Works was put out at noon.");
    write("", "“Nobody wanted this,” said Petra Hollingbourne, who speaks for the glassblowers.");
    write("Talks begin", "Both sides meet in the canteen of the Vitrine Works.");
    await()
        .atMost(INDEXING)
        .untilAsserted(
            () -> {
              Answer found = found("liveBlog=" + id());
              assertThat(found.status()).as(found.toString()).isEqualTo(200);
              assertThat(found.<Integer>read("$.total")).isEqualTo(3);
            });
  }

  @Test
  void countsNarrowsDownAndShowsNeighbours() {
    Answer answer =
        found("q=canteen&liveBlog=" + id() + "&facets=topic,status&timeline=true&context=1");

    assertThat(answer.<List<String>>read("$.items[*].entry.headline"))
        .containsExactly("Talks begin");
    assertThat(answer.<List<String>>read("$.facets.topic[*].value")).containsExactly("glassworks");
    assertThat(answer.<List<Object>>read("$.timeline.buckets")).hasSize(1);
    assertThat(answer.<List<Object>>read("$.items[0].context.before")).hasSize(1);
    String context = answer.read("$.items[0].entry.links.context");
    assertThat(client.getAnonymously(context).<List<Object>>read("$.items")).hasSize(3);
  }

  @Test
  void showsANewHeadlineOfTheLiveBlogInEveryHit() {
    Answer changed =
        client.patch(
            liveBlog,
            """
            {"headline": "Glassworks strike ends"}
            """,
            "If-Match",
            "\"1\"");
    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);

    await()
        .atMost(INDEXING)
        .untilAsserted(
            () ->
                assertThat(
                        found("q=furnace&liveBlog=" + id())
                            .<List<String>>read("$.items[*].liveBlog.headline"))
                    .containsExactly("Glassworks strike ends"));
  }

  @Test
  void knowsWhoSaidWhat() {
    Answer answer = client.getAnonymously("/api/v1/search/quotes?speaker=hollingbourne&q=wanted");

    assertThat(answer.<List<String>>read("$.items[*].quote.speaker"))
        .isNotEmpty()
        .containsOnly("Petra Hollingbourne");
  }

  @Test
  void suggestsAndFindsLiveBlogs() {
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(
            () ->
                assertThat(
                        client
                            .getAnonymously("/api/v1/search/suggest?q=glasworks")
                            .<List<String>>read("$.items[*].text"))
                    .contains("glassworks"));
    assertThat(
            client
                .getAnonymously("/api/v1/search/liveblogs?q=strike&topic=glassworks")
                .<List<String>>read("$.items[*].liveBlog.links.self"))
        .contains(liveBlog);
  }

  @Test
  void exportsWhatItFinds() {
    Answer answer =
        client.getAnonymously(
            "/api/v1/search/export?format=csv&q=vitrine&order=oldest&liveBlog=" + id());

    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.response().body().lines())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).contains("Furnace three goes out"));
  }

  private Answer found(String parameters) {
    return client.getAnonymously("/api/v1/search?" + parameters);
  }

  private String id() {
    return liveBlog.substring(liveBlog.lastIndexOf('/') + 1);
  }

  private void write(String headline, String text) {
    Answer made =
        client.post(
            liveBlog + "/entries",
            """
            {"headline": %s, "blocks": [{"type": "paragraph", "text": "%s"}]}
            """
                .formatted(headline.isEmpty() ? "null" : "\"" + headline + "\"", text));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
  }
}
