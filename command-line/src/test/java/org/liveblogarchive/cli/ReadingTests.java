package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.cli.PlayedGateway.json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.cli.Tool.Run;

class ReadingTests {

  private final PlayedGateway gateway = new PlayedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void listsLiveBlogsWithTheirFilters() {
    gateway.on(
        "/liveblogs?status=ended&language=en&language=de&from=2026-01-01&order=oldest&limit=2",
        json(
            """
            {"items": [
              {"slug": "kettle-race", "headline": "Kettle race", "status": "ended",
               "publishedAt": "2026-05-01T09:30:12Z", "entryCount": 12},
              {"slug": "tea", "headline": "Tea \\u001b[31mtoday", "status": "ended",
               "publishedOn": "2026-05-02", "entryCount": 3}],
             "nextCursor": "more"}
            """));

    Run run =
        Tool.at(gateway)
            .run(
                words(
                    "list --status ended --language en --language de --from 2026-01-01 --order"
                        + " oldest --limit 2"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            2026-05-01 09:30Z  ended     12 entries  Kettle race
                kettle-race
            2026-05-02         ended      3 entries  Tea \uFFFD[31mtoday
                tea
            """);
    assertThat(gateway.requests()).hasSize(1);
  }

  @Test
  void readsAllPages() {
    gateway
        .on("/liveblogs?limit=100", json("{\"items\": [{\"slug\": \"a\"}], \"nextCursor\": \"2\"}"))
        .on(
            "/liveblogs?limit=100&cursor=2",
            json("{\"items\": [{\"slug\": \"b\"}], \"nextCursor\": null}"));

    Run run = Tool.at(gateway).run("list", "--all", "--json");

    assertThat(run.out()).isEqualTo("{\"slug\":\"a\"}\n{\"slug\":\"b\"}\n");
  }

  @Test
  void showsALiveBlogWithItsEntries() {
    gateway
        .on(
            "/liveblogs/kettle-race?asOf=2026-05-01",
            json(
                """
                {"id": "17", "slug": "kettle-race", "headline": "Kettle race", "status": "live",
                 "standfirst": "Twelve kettles", "authors": [{"name": "Ann"}], "entryCount": 1,
                 "keyEventCount": 1, "revision": 4, "topics": ["Tea", "Sport"]}
                """))
        .on(
            "/liveblogs/kettle-race/entries?asOf=2026-05-01&limit=10",
            json(
                """
                {"items": [{"headline": "They are off", "text": "One hill.\\n\\nTwo kettles.",
                 "publishedAt": "2026-05-01T09:31:00Z", "keyEvent": true, "authors": [],
                 "correction": {"kind": "correction", "note": "We missed a kettle."}}],
                 "nextCursor": null}
                """));

    Run run = Tool.at(gateway).run("show", "kettle-race", "--as-of", "2026-05-01");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Kettle race\nTwelve kettles\n", "authors    Ann", "topics     Tea, Sport")
        .contains("2026-05-01 09:31Z key event  They are off\n  One hill.\n\n  Two kettles.")
        .contains("correction: We missed a kettle.");
  }

  @Test
  void encodesWhateverIsAskedFor() {
    Tool.at(gateway).run("show", "../../internal/changes?x=ü");

    assertThat(gateway.onlyRequest().address())
        .isEqualTo("/api/v1/liveblogs/..%2F..%2Finternal%2Fchanges%3Fx%3D%C3%BC");
  }

  @Test
  void showsNothingButProblemsInScriptsAsJson() {
    Run run = Tool.at(gateway).run("show", "nobody", "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("\"problem\":{", "\"status\":404");
  }

  private static String[] words(String arguments) {
    return arguments.split(" ", -1);
  }
}
