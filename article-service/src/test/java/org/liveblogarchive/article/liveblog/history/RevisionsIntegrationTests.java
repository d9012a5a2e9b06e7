package org.liveblogarchive.article.liveblog.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Chronicle;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@OnRealDatabase
class RevisionsIntegrationTests {

  private static final String NOON = "2025-06-21T12:00:00Z";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final UUID entry = UUID.randomUUID();

  @Autowired private Api api;
  @Autowired private MockMvcTester http;
  @Autowired private Ledger ledger;
  @Autowired private TransactionTemplate transaction;

  @Test
  void tellsWhoChangedWhatWhenAndWhy() {
    String liveBlog = importedTwice("Told regatta of revisions");

    MvcTestResult answer = api.get(liveBlog + "/revisions");

    assertThat(answer).hasStatus(200).hasHeader("ETag", "\"6\"");
    assertThat(numbers(answer)).containsExactly(6, 5, 4, 3, 2, 1);
    assertThat(Api.<String>read(answer, "$.items[0].kind")).isEqualTo("edited");
    assertThat(Api.<String>read(answer, "$.items[0].reason")).isEqualTo("imported again");
    assertThat(Api.<String>read(answer, "$.items[0].actor")).isEqualTo("editor");
    assertThat(Api.<String>read(answer, "$.items[5].kind")).isEqualTo("created");
    assertThat(Api.<String>read(answer, "$.items[0].recordedAt")).endsWith("Z");
    assertThat(Api.<String>read(answer, "$.items[0].hash")).hasSize(64);
    assertThat(api.get(Api.read(answer, "$.items[0].links.self"))).hasStatus(200);
    assertThat(api.get(Api.read(answer, "$.items[0].links.diff"))).hasStatus(200);
    assertThat(api.get(Api.read(answer, "$.items[5].links.diff"))).hasStatus(200);
    assertThat(api.getUnlessMatches(liveBlog + "/revisions", "\"6\"")).hasStatus(304);
  }

  @Test
  void pagesInBothOrders() {
    String liveBlog = importedTwice("Paged regatta of revisions");

    MvcTestResult first = api.get(liveBlog + "/revisions?order=oldest&limit=4");
    MvcTestResult second =
        api.get(
            liveBlog + "/revisions?order=oldest&limit=4&cursor=" + Api.read(first, "$.nextCursor"));

    assertThat(numbers(first)).containsExactly(1, 2, 3, 4);
    assertThat(numbers(second)).containsExactly(5, 6);
    assertThat(Api.<Object>read(second, "$.nextCursor")).isNull();
    assertThat(api.get(liveBlog + "/revisions?cursor=" + Api.read(first, "$.nextCursor")))
        .hasStatus(400);
    assertThat(api.get(liveBlog + "/revisions?limit=101")).hasStatus(400);
  }

  @Test
  void keepsToOneEntry() {
    String liveBlog = importedTwice("Single regatta of revisions");
    String entryId =
        Api.<List<String>>read(
                api.get(liveBlog + "/revisions"),
                "$.items[?(@.entryId != null && @.kind == 'edited')].entryId")
            .getFirst();

    MvcTestResult answer = api.get(liveBlog + "/entries/" + entryId + "/revisions");

    assertThat(Api.<List<String>>read(answer, "$.items[*].kind"))
        .containsExactly("edited", "created");
    assertThat(api.get(liveBlog + "/entries/" + UUID.randomUUID() + "/revisions")).hasStatus(404);
  }

  @Test
  void letsEverybodyRecomputeTheChain() throws Exception {
    String liveBlog = importedTwice("Recomputed regatta of revisions");

    String previous = "0".repeat(64);
    for (int number : IntStream.rangeClosed(1, 6).toArray()) {
      JsonNode revision = JSON.readTree(Api.body(api.get(liveBlog + "/revisions/" + number)));
      ObjectNode facts = JSON.createObjectNode();
      for (String fact :
          List.of(
              "actor", "effectiveAt", "entryId", "kind", "liveBlogId", "reason", "recordedAt")) {
        facts.set(fact, revision.get(fact));
      }
      facts.set("number", revision.get("revision"));

      assertThat(revision.get("previousHash").stringValue()).isEqualTo(previous);
      assertThat(sha256(canonical(revision.get("state"))))
          .isEqualTo(revision.get("stateHash").stringValue());
      previous =
          sha256(
              HexFormat.of().parseHex(previous),
              HexFormat.of().parseHex(revision.get("stateHash").stringValue()),
              canonical(facts));
      assertThat(revision.get("hash").stringValue()).isEqualTo(previous);
    }
  }

  @Test
  void showsDraftsToTheNewsroomOnly() {
    Chronicle chronicle =
        chronicle()
            .liveBlog(RevisionKind.CREATED, "live", "Drafted", NOON)
            .entry(entry, RevisionKind.CREATED, "draft", "A rumour", NOON)
            .entry(entry, RevisionKind.EDITED, "published", "A fact", NOON);

    MvcTestResult forPublic = api.get(chronicle.address() + "/revisions");
    MvcTestResult forNewsroom = asEditor(chronicle.address() + "/revisions");

    assertThat(numbers(forPublic)).containsExactly(3, 1);
    assertThat(numbers(forNewsroom)).containsExactly(3, 2, 1);
    assertThat(forNewsroom).hasHeader("Cache-Control", "no-store, private");
    assertThat(forNewsroom.getResponse().containsHeader("ETag")).isFalse();
    MvcTestResult draft = api.get(chronicle.address() + "/revisions/2");
    assertThat(Api.<String>read(draft, "$.stateWithheld")).isEqualTo("draft");
    assertThat(Api.<Object>read(draft, "$.state")).isNull();
    assertThat(Api.<Object>read(draft, "$.entryId")).isNull();
    assertThat(Api.<String>read(draft, "$.hash")).hasSize(64);
    assertThat(Api.body(asEditor(chronicle.address() + "/revisions/2"))).contains("A rumour");
  }

  @Test
  void saysNothingOfAnEntryThatNeverBecamePublic() {
    Chronicle chronicle =
        chronicle()
            .liveBlog(RevisionKind.CREATED, "live", "Discreet", NOON)
            .entry(entry, RevisionKind.CREATED, "draft", "A rumour", NOON)
            .entry(entry, RevisionKind.WITHDRAWN, "withdrawn", "A rumour", NOON);

    assertThat(numbers(api.get(chronicle.address() + "/revisions"))).containsExactly(1);
    assertThat(api.get(chronicle.address() + "/entries/" + entry + "/revisions")).hasStatus(404);
    assertThat(asEditor(chronicle.address() + "/entries/" + entry + "/revisions")).hasStatus(200);
    assertThat(Api.body(api.get(chronicle.address() + "/revisions/3"))).doesNotContain("rumour");
  }

  @Test
  void saysNothingOfWhatWasReplacedBeforeTheLiveBlogWasPublished() {
    Chronicle chronicle =
        chronicle()
            .liveBlog(RevisionKind.CREATED, "draft", "Prepared", NOON)
            .entry(entry, RevisionKind.CREATED, "published", "First try", NOON)
            .entry(entry, RevisionKind.EDITED, "published", "Second try", NOON)
            .liveBlog(RevisionKind.EDITED, "live", "Prepared", NOON);

    assertThat(numbers(api.get(chronicle.address() + "/revisions"))).containsExactly(4, 3);
    assertThat(Api.body(api.get(chronicle.address() + "/revisions/2"))).doesNotContain("First");
    assertThat(Api.body(api.get(chronicle.address() + "/revisions/3"))).contains("Second");
  }

  @Test
  void hidesTheContentButNotTheFactOfWhatWasWithdrawn() {
    Chronicle chronicle =
        chronicle()
            .liveBlog(RevisionKind.CREATED, "live", "Regretted", NOON)
            .entry(entry, RevisionKind.CREATED, "published", "A mistake", NOON);
    MvcTestResult before = api.get(chronicle.address() + "/revisions/2");
    chronicle.entry(entry, RevisionKind.WITHDRAWN, "withdrawn", "A mistake", NOON);

    assertThat(before).hasHeader("ETag", "\"2\"");
    assertThat(Api.body(before)).contains("A mistake");
    MvcTestResult after = api.getUnlessMatches(chronicle.address() + "/revisions/2", "\"2\"");
    assertThat(after).hasStatus(200).hasHeader("ETag", "\"2-withdrawn\"");
    assertThat(after).hasHeader("Cache-Control", "max-age=1, must-revalidate, public");
    assertThat(Api.<String>read(after, "$.stateWithheld")).isEqualTo("withdrawn");
    assertThat(Api.body(asEditor(chronicle.address() + "/revisions/2")))
        .doesNotContain("A mistake");
    assertThat(numbers(api.get(chronicle.address() + "/entries/" + entry + "/revisions")))
        .containsExactly(3, 2);
  }

  @Test
  void knowsNoRevisionsOfUnknownDraftOrWithdrawnLiveBlogs() {
    String draft = chronicle().liveBlog(RevisionKind.CREATED, "draft", "Draft", NOON).address();
    String withdrawn =
        chronicle()
            .liveBlog(RevisionKind.CREATED, "live", "Gone", NOON)
            .liveBlog(RevisionKind.WITHDRAWN, "withdrawn", "Gone", NOON)
            .address();

    for (String path :
        List.of("/revisions", "/revisions/1", "/history/verification", "/diff?from=0")) {
      assertThat(api.get(draft + path)).hasStatus(404);
      assertThat(api.get(withdrawn + path)).hasStatus(410);
    }
    assertThat(api.get("/api/v1/liveblogs/nobody-knows/revisions")).hasStatus(404);
    String live = importedTwice("Numbered regatta of revisions");
    assertThat(api.get(live + "/revisions/7")).hasStatus(404);
    assertThat(api.get(live + "/revisions/last")).hasStatus(400);
  }

  private Chronicle chronicle() {
    return new Chronicle(ledger, transaction);
  }

  private MvcTestResult asEditor(String address) {
    return http.get().uri(address).header(Tokens.HEADER, Tokens.of("editor")).exchange();
  }

  private String importedTwice(String headline) {
    String page = Texts.regatta(headline);
    api.importText(page);
    return Api.read(api.importText(page.replace("sandwich", "pie")), "$.liveBlog.links.self");
  }

  private static List<Integer> numbers(MvcTestResult answer) {
    return Api.read(answer, "$.items[*].revision");
  }

  private static byte[] canonical(JsonNode json) throws Exception {
    return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
  }

  private static String sha256(byte[]... parts) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (byte[] part : parts) {
      digest.update(part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
