package org.liveblogarchive.article.liveblog.memento;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Chronicle;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealDatabase
class MementoIntegrationTests {

  private static final String NOON = "2025-06-21T12:00:00Z";

  @Autowired private Api api;
  @Autowired private MockMvcTester http;
  @Autowired private Ledger ledger;
  @Autowired private TransactionTemplate transaction;

  @Test
  void sendsToTheMementoThatWasCurrent() {
    Chronicle chronicle = afternoon();

    MvcTestResult answer = timeGate(chronicle, "Sat, 21 Jun 2025 12:05:30 GMT");

    assertThat(answer)
        .hasStatus(302)
        .hasHeader("Location", chronicle.address() + "?asOf=2025-06-21T12:05:00.700Z")
        .hasHeader("Vary", "accept-datetime");
    assertThat(answer.getResponse().getHeader("Link"))
        .contains(
            "<" + chronicle.address() + ">; rel=\"original\"",
            "<" + chronicle.address() + "/timemap>; rel=\"timemap\"",
            "rel=\"memento\"; datetime=\"Sat, 21 Jun 2025 12:05:00 GMT\"");
    assertThat(answer.getResponse().containsHeader("Memento-Datetime")).isFalse();
  }

  @Test
  void sendsToTheFirstOrTheNewestWhereNoneWasCurrentOrNoneIsAskedFor() {
    Chronicle chronicle = afternoon();

    assertThat(timeGate(chronicle, "Thu, 01 Jan 1970 00:00:00 GMT"))
        .hasHeader("Location", chronicle.address() + "?asOf=" + NOON);
    assertThat(timeGate(chronicle, "Sat, 21 Jun 2025 12:05:00 GMT"))
        .hasHeader("Location", chronicle.address() + "?asOf=2025-06-21T12:05:00.700Z");
    assertThat(timeGate(chronicle, "Wed, 01 Jan 2200 00:00:00 GMT"))
        .hasHeader("Location", chronicle.address() + "?asOf=2025-06-21T12:10:00Z");
    assertThat(api.get(chronicle.address() + "/timegate"))
        .hasHeader("Location", chronicle.address() + "?asOf=2025-06-21T12:10:00Z");
  }

  @Test
  void refusesATimeThatIsNone() {
    Chronicle chronicle = afternoon();

    for (String time :
        List.of(
            "yesterday",
            NOON,
            "Sun, 21 Jun 2025 12:00:00 GMT",
            "Sat, 21 Jun 2025 12:00:00 +0200",
            "Sun, 31 Feb 2025 12:00:00 GMT")) {
      assertThat(timeGate(chronicle, time))
          .hasStatus(400)
          .hasContentType("application/problem+json");
    }
  }

  @Test
  void listsOneMementoForEachSecondInWhichSomethingChanged() {
    Chronicle chronicle = afternoon();
    String address = chronicle.address();

    MvcTestResult answer = api.get(address + "/timemap");

    assertThat(answer)
        .hasStatus(200)
        .hasContentType("application/link-format")
        .hasHeader("ETag", "\"6\"");
    assertThat(Api.body(answer))
        .isEqualTo(
            """
            <{}>;rel="original",
            <{}/timegate>;rel="timegate",
            <{}/timemap>;rel="self";type="application/link-format";from="Sat, 21 Jun 2025 12:00:00 GMT";until="Sat, 21 Jun 2025 12:10:00 GMT",
            <{}?asOf=2025-06-21T12:00:00Z>;rel="first memento";datetime="Sat, 21 Jun 2025 12:00:00 GMT",
            <{}?asOf=2025-06-21T12:05:00.700Z>;rel="memento";datetime="Sat, 21 Jun 2025 12:05:00 GMT",
            <{}?asOf=2025-06-21T12:10:00Z>;rel="last memento";datetime="Sat, 21 Jun 2025 12:10:00 GMT"
            """
                .replace("{}", address));
  }

  @Test
  void listsMementosAsJson() {
    Chronicle chronicle = afternoon();

    MvcTestResult answer = asJson(chronicle.address() + "/timemap");

    assertThat(answer).hasStatus(200).hasContentType("application/json");
    assertThat(Api.<List<String>>read(answer, "$.mementos[*].datetime"))
        .containsExactly(NOON, "2025-06-21T12:05:00Z", "2025-06-21T12:10:00Z");
    assertThat(Api.<String>read(answer, "$.first.memento"))
        .isEqualTo(chronicle.address() + "?asOf=" + NOON);
    assertThat(Api.<List<Object>>read(answer, "$.timemaps")).isEmpty();
  }

  /** Rolled back, so that no other test reads so much. */
  @Test
  @Transactional
  void pagesAfterAThousand() {
    Chronicle chronicle =
        new Chronicle(ledger, transaction)
            .liveBlog(RevisionKind.CREATED, "live", "Long", NOON)
            .entries(2500, Instant.parse(NOON));
    String address = chronicle.address();

    String first = Api.body(api.get(address + "/timemap"));
    String second = Api.body(api.get(address + "/timemap?page=2"));
    MvcTestResult third = asJson(address + "/timemap?page=3");

    assertThat(first.lines()).hasSize(1004);
    assertThat(first)
        .contains(
            "<"
                + address
                + "/timemap?page=2>;rel=\"timemap\";type=\"application/link-format\";"
                + "from=\"Sat, 21 Jun 2025 12:16:40 GMT\";until=\"Sat, 21 Jun 2025 12:33:19 GMT\"",
            "first memento")
        .doesNotContain("last memento");
    assertThat(second.lines()).hasSize(1005);
    assertThat(second)
        .contains("<" + address + "/timemap>;rel=\"timemap\"", "/timemap?page=3>;rel=\"timemap\"");
    assertThat(Api.<List<Object>>read(third, "$.mementos")).hasSize(500);
    assertThat(Api.<List<String>>read(third, "$.timemaps[*].timemap"))
        .containsExactly(address + "/timemap?page=2");
    assertThat(api.get(address + "/timemap?page=4")).hasStatus(400);
    assertThat(api.get(address + "/timemap?page=0")).hasStatus(400);
  }

  @Test
  void knowsNoPastOfUnknownDraftOrWithdrawnLiveBlogs() {
    Chronicle draft =
        new Chronicle(ledger, transaction).liveBlog(RevisionKind.CREATED, "draft", "Draft", NOON);
    Chronicle withdrawn = afternoon().liveBlog(RevisionKind.WITHDRAWN, "withdrawn", "Gone", NOON);

    for (String path : List.of("/timegate", "/timemap")) {
      assertThat(api.get(draft.address() + path)).hasStatus(404);
      assertThat(api.get(withdrawn.address() + path)).hasStatus(410);
    }
  }

  @Test
  void givesMementosTheirHeaders() {
    UUID id = UUID.fromString("01978f3a-5c00-7a10-8000-000000000001");

    var headers = MementoHeaders.of(id, Instant.parse("2025-06-01T12:05:00.7Z"));

    assertThat(headers.getFirst("Memento-Datetime")).isEqualTo("Sun, 01 Jun 2025 12:05:00 GMT");
    assertThat(headers.getFirst("Link"))
        .isEqualTo(
            """
            <{}>; rel="original", <{}/timegate>; rel="timegate", \
            <{}/timemap>; rel="timemap"; type="application/link-format"\
            """
                .replace("{}", "/api/v1/liveblogs/" + id));
    assertThat(MementoHeaders.ofOriginal(id).getFirst("Link")).doesNotContain("original");
  }

  /** Three moments: two changes share a second, an entry is older, a draft is never seen. */
  private Chronicle afternoon() {
    UUID entry = UUID.randomUUID();
    return new Chronicle(ledger, transaction)
        .liveBlog(RevisionKind.CREATED, "live", "Afternoon", NOON)
        .entry(
            UUID.randomUUID(), RevisionKind.CREATED, "published", "Older", "2025-06-20T08:00:00Z")
        .entry(entry, RevisionKind.CREATED, "published", "One", "2025-06-21T12:05:00.3Z")
        .entry(entry, RevisionKind.EDITED, "published", "Two", "2025-06-21T12:05:00.7Z")
        .entry(UUID.randomUUID(), RevisionKind.CREATED, "draft", "No", "2025-06-21T12:07:00Z")
        .entry(entry, RevisionKind.EDITED, "published", "Three", "2025-06-21T12:10:00Z");
  }

  private MvcTestResult timeGate(Chronicle chronicle, String time) {
    return http.get()
        .uri(chronicle.address() + "/timegate")
        .header("Accept-Datetime", time)
        .exchange();
  }

  private MvcTestResult asJson(String address) {
    return http.get().uri(address).header("Accept", "application/json").exchange();
  }
}
