package org.liveblogarchive.article.liveblog.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Chronicle;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealDatabase
class DiffIntegrationTests {

  private static final String NOON = "2025-06-21T12:00:00Z";

  private final UUID entry = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Autowired private Api api;
  @Autowired private MockMvcTester http;
  @Autowired private Ledger ledger;
  @Autowired private TransactionTemplate transaction;

  @Test
  void showsWordByWordWhatASecondImportChanged() {
    String page = Texts.regatta("Compared regatta");
    String liveBlog = Api.read(api.importText(page), "$.liveBlog.links.self");
    api.importText(page.replace("a sandwich", "two pies").replace("Forty", "Fifty"));

    MvcTestResult diff = api.get(liveBlog + "/diff?from=4");

    assertThat(diff).hasStatus(200).hasHeader("ETag", "\"6\"").hasHeader("Vary", "Accept");
    assertThat(Api.<Integer>read(diff, "$.to")).isEqualTo(6);
    assertThat(Api.<List<String>>read(diff, "$.items[*].change")).containsExactly("changed");
    assertThat(Api.<List<String>>read(diff, "$.items[0].text[?(@.op == 'delete')].text"))
        .containsExactly("a", "sandwich");
    assertThat(Api.<List<String>>read(diff, "$.items[0].text[?(@.op == 'insert')].text"))
        .containsExactly("two", "pies");
    assertThat(Api.<String>read(diff, "$.items[0].text[0].text"))
        .isEqualTo("Nothing moves. The race officer is eating ");
    assertThat(Api.<String>read(diff, "$.liveBlog.change")).isEqualTo("changed");
    assertThat(Api.<List<String>>read(diff, "$.liveBlog.standfirst[*].text"))
        .startsWith("Forty", "Fifty");
    assertThat(Api.<List<String>>read(diff, "$.liveBlog.fields[*].field")).contains("source");
    assertThat(api.getUnlessMatches(liveBlog + "/diff?from=4", "\"6\"")).hasStatus(304);
    assertThat(Api.<List<Object>>read(api.get(liveBlog + "/diff?from=0&to=4"), "$.items"))
        .hasSize(3);
  }

  @Test
  void tellsWhatWasAddedMovedAndChangedBack() {
    Chronicle chronicle =
        live()
            .entry(entry, RevisionKind.CREATED, "published", "One", NOON)
            .entry(other, RevisionKind.CREATED, "published", "Two", NOON)
            .move(entry, 9, "One", NOON)
            .entry(other, RevisionKind.EDITED, "published", "Three", NOON)
            .entry(other, RevisionKind.EDITED, "published", "Two", NOON);

    MvcTestResult moved = api.get(chronicle.address() + "/diff?from=3");

    assertThat(Api.<List<String>>read(moved, "$.items[*].change")).containsExactly("moved");
    assertThat(Api.<Integer>read(moved, "$.items[0].fields[0].to")).isEqualTo(9);
    assertThat(Api.<Object>read(moved, "$.liveBlog")).isNull();
    assertThat(changes(chronicle, "from=1&to=3")).containsExactly("added", "added");
    assertThat(changes(chronicle, "from=4&to=5")).containsExactly("changed");
    assertThat(changes(chronicle, "from=4&to=6")).isEmpty();
  }

  @Test
  void showsOfAWithdrawnEntryOnlyThatItWasWithdrawn() {
    Chronicle chronicle =
        live()
            .entry(entry, RevisionKind.CREATED, "published", "A mistake", NOON)
            .entry(entry, RevisionKind.EDITED, "published", "A worse mistake", NOON);
    assertThat(changes(chronicle, "from=2")).containsExactly("changed");
    chronicle.entry(entry, RevisionKind.WITHDRAWN, "withdrawn", "A worse mistake", NOON);

    for (String range : List.of("from=0", "from=1&to=2", "from=2&to=3", "from=3")) {
      MvcTestResult page = asPage(chronicle.address() + "/diff?" + range);
      String both = Api.body(api.get(chronicle.address() + "/diff?" + range)) + Api.body(page);
      assertThat(both).doesNotContain("mistake");
    }
    assertThat(changes(chronicle, "from=3")).containsExactly("withdrawn");
    assertThat(changes(chronicle, "from=2&to=3")).containsExactly("withdrawn");
    assertThat(
            Api.<List<String>>read(
                api.get(chronicle.address() + "/entries/" + entry + "/diff?from=2"),
                "$.items[*].change"))
        .containsExactly("withdrawn");
  }

  @Test
  void keepsDraftsOut() {
    Chronicle chronicle =
        live()
            .entry(entry, RevisionKind.CREATED, "draft", "A rumour", NOON)
            .entry(other, RevisionKind.CREATED, "draft", "Never shown", NOON)
            .entry(entry, RevisionKind.EDITED, "published", "A fact", NOON);

    assertThat(changes(chronicle, "from=1&to=3")).isEmpty();
    assertThat(changes(chronicle, "from=3")).containsExactly("added");
    assertThat(Api.body(api.get(chronicle.address() + "/diff?from=0"))).doesNotContain("rumour");
    assertThat(api.get(chronicle.address() + "/entries/" + other + "/diff?from=0")).hasStatus(404);
  }

  @Test
  void takesADraftLiveBlogForNothing() {
    Chronicle chronicle =
        new Chronicle(ledger, transaction)
            .liveBlog(RevisionKind.CREATED, "draft", "Working title", NOON)
            .entry(entry, RevisionKind.CREATED, "published", "Ready", NOON)
            .liveBlog(RevisionKind.EDITED, "live", "Title", NOON);

    MvcTestResult published = api.get(chronicle.address() + "/diff?from=2");

    assertThat(changes(chronicle, "from=1&to=2")).isEmpty();
    assertThat(Api.<List<String>>read(published, "$.items[*].change")).containsExactly("added");
    assertThat(Api.<String>read(published, "$.liveBlog.change")).isEqualTo("added");
    assertThat(Api.body(published)).doesNotContain("Working");
  }

  @Test
  void comparesOneEntry() {
    Chronicle chronicle =
        live()
            .entry(entry, RevisionKind.CREATED, "published", "One fine day", NOON)
            .entry(other, RevisionKind.CREATED, "published", "Two", NOON)
            .entry(entry, RevisionKind.EDITED, "published", "One rainy day", NOON);
    String address = chronicle.address() + "/entries/" + entry + "/diff";

    MvcTestResult diff = api.get(address + "?from=1&to=4");

    assertThat(Api.<List<String>>read(diff, "$.items[*].change")).containsExactly("added");
    assertThat(Api.<List<String>>read(api.get(address + "?from=2"), "$.items[0].text[*].op"))
        .containsExactly("equal", "delete", "insert", "equal");
    assertThat(Api.<List<Object>>read(api.get(address + "?from=2&to=3"), "$.items")).isEmpty();
  }

  @Test
  void answersPagesThatStandForThemselvesWithEverythingEscaped() {
    Chronicle chronicle =
        live()
            .entry(entry, RevisionKind.CREATED, "published", "Fine <b>bold</b> day", NOON)
            .entry(entry, RevisionKind.EDITED, "published", "Rainy <script>x</script> day", NOON);

    MvcTestResult page = asPage(chronicle.address() + "/diff?from=2");

    assertThat(page)
        .hasStatus(200)
        .hasContentType("text/html;charset=UTF-8")
        .hasHeader("ETag", "\"3-html\"")
        .hasHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    assertThat(Api.body(page))
        .contains(
            "<del>Fine</del><ins>Rainy</ins>", "&lt;", "<h1>Changes from revision 2 to 3</h1>")
        .doesNotContain("<b>", "<script", "src=", "http");
    assertThat(http.get().uri(chronicle.address() + "/diff?from=2").header("Accept", "text/csv"))
        .hasStatus(406);
  }

  @Test
  void pagesThroughManyChangedEntries() {
    Chronicle chronicle = live().entries(45, Instant.parse(NOON));
    List<Integer> seen = new ArrayList<>();

    String next = chronicle.address() + "/diff?from=1";
    while (next != null) {
      MvcTestResult page = api.get(next);
      seen.addAll(Api.<List<Integer>>read(page, "$.items[*].revision"));
      String cursor = Api.read(page, "$.nextCursor");
      next = cursor == null ? null : chronicle.address() + "/diff?from=1&cursor=" + cursor;
    }

    assertThat(seen).hasSize(45).doesNotHaveDuplicates().isSorted();
    assertThat(Api.body(asPage(chronicle.address() + "/diff?from=1&limit=10")))
        .contains("rel=\"next\"");
  }

  @Test
  void refusesRevisionsThatAreNotThere() {
    String liveBlog = live().entry(entry, RevisionKind.CREATED, "published", "One", NOON).address();

    for (String range :
        List.of(
            "from=2", "from=0&to=3", "from=1&to=1", "from=-1", "to=2", "from=x", "from=0&x=1")) {
      assertThat(api.get(liveBlog + "/diff?" + range)).hasStatus(400);
    }
    assertThat(Api.<String>read(api.get(liveBlog + "/diff?from=0&to=3"), "$.detail"))
        .isEqualTo("'to' must be at most 2, the last revision.");
  }

  private Chronicle live() {
    return new Chronicle(ledger, transaction)
        .liveBlog(RevisionKind.CREATED, "live", "Compared", NOON);
  }

  private List<String> changes(Chronicle chronicle, String range) {
    return Api.read(api.get(chronicle.address() + "/diff?" + range), "$.items[*].change");
  }

  private MvcTestResult asPage(String address) {
    return http.get().uri(address).header("Accept", "text/html,*/*;q=0.8").exchange();
  }
}
