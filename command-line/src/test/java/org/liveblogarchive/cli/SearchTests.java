package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.cli.PlayedGateway.json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.cli.Tool.Run;

class SearchTests {

  private static final String PAGE =
      """
      {"total": 2, "items": [
        {"entry": {"id": "e1", "headline": "Tea is served", "publishedAt": "2026-05-01T09:30:12Z"},
         "liveBlog": {"slug": "kettle-race"}, "score": 1.5,
         "highlights": ["… <mark>tea</mark> &amp; cake …"]}],
       "nextCursor": %s}
      """;

  private final PlayedGateway gateway = new PlayedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void showsWhereItFoundWhat() {
    gateway.on("/search?q=tea%20%22cake%20fork%22&limit=1", json(PAGE.formatted("\"2\"")));

    Run run = Tool.at(gateway).run("search", "tea", "\"cake fork\"", "--limit", "1");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            2026-05-01 09:30Z  Tea is served
                … tea & cake …
                kettle-race / entry e1
            """);
    assertThat(run.err()).isEqualTo("2 entries match; 1 are shown, --all shows every one.\n");
  }

  @Test
  void sendsEveryFilter() {
    Tool.at(gateway)
        .run(
            "search",
            "tea",
            "--live-blog",
            "a",
            "--live-blog",
            "b",
            "--from",
            "2026-01-01",
            "--to",
            "2026-02-01T00:00:00+01:00",
            "--language",
            "en",
            "--topic",
            "sport",
            "--tag",
            "final",
            "--author",
            "Ann",
            "--publisher",
            "The Packet",
            "--status",
            "ended",
            "--key-events",
            "--on-this-day",
            "05-01",
            "--order",
            "newest");

    assertThat(gateway.onlyRequest().address())
        .isEqualTo(
            "/api/v1/search?q=tea&liveBlog=a&liveBlog=b&from=2026-01-01"
                + "&to=2026-02-01T00%3A00%3A00%2B01%3A00&language=en&topic=sport&tag=final&author=Ann"
                + "&publisher=The%20Packet&status=ended&keyEvents=true&onThisDay=05-01&order=newest&limit=20");
  }

  @Test
  void looksForExclusionsBehindTwoDashes() {
    Tool.at(gateway).run("search", "--", "tea", "-cake");

    assertThat(gateway.onlyRequest().address()).contains("q=tea%20-cake");
  }

  @Test
  void answersScriptsWithOneHitALine() {
    gateway
        .on("/search?q=tea&limit=100", json(PAGE.formatted("\"2\"")))
        .on("/search?q=tea&limit=100&cursor=2", json(PAGE.formatted("null")));

    Run run = Tool.at(gateway).run("search", "tea", "--all", "--json");

    assertThat(run.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"entry\":"));
    assertThat(run.err()).isEmpty();
  }
}
