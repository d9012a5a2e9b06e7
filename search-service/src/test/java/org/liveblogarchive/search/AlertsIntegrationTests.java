package org.liveblogarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.search.support.EventStream;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import org.liveblogarchive.search.support.WebhookReceiver;
import org.liveblogarchive.search.support.WebhookReceiver.Received;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Saved searches from the change feed to those who are told, on a real Elasticsearch. */
@ExtendWith(OutputCaptureExtension.class)
class AlertsIntegrationTests {

  private static final String ALERTS = "/api/v1/search/alerts";
  private static final String SECRET =
      "whsec_"
          + Base64.getEncoder().encodeToString("thirty-two bytes that sign things".getBytes(UTF_8));

  private static final String prefix = RunningSearchService.freshPrefix();
  private static final FeedServer feed = new FeedServer();
  private static final RunningSearchService service =
      RunningSearchService.start(
          prefix,
          feed,
          "alerts.hold=1s",
          "alerts.stream.poll=20ms",
          "alerts.stream.heartbeat=200ms",
          "alerts.webhooks.loopback=true",
          "alerts.webhooks.poll=20ms",
          "alerts.webhooks.timeout=2s",
          "alerts.webhooks.tries=3",
          "alerts.webhooks.first-pause=20ms");

  private final UUID liveBlog = UUID.randomUUID();

  // Each test has a word of its own, since all share the feed.
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  @BeforeAll
  static void isReady() {
    await().until(() -> service.total("anything") == 0);
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
  }

  @Test
  void tellsOfWhatMatchesFromNowOn() {
    feed.add(liveBlog(liveBlog, 1), entry(liveBlog, UUID.randomUUID(), 2, "Before " + word));
    await().until(() -> service.total(word) == 1);
    String alert = save("{'name': 'Kettles', 'q': '%s'}");

    try (var stream = stream(alert)) {
      feed.add(
          entry(liveBlog, UUID.randomUUID(), 3, "After " + word),
          entry(liveBlog, UUID.randomUUID(), 4, "Something else"),
          entry(liveBlog, UUID.randomUUID(), 5, "Last " + word));

      await().until(() -> stream.events().size() == 2);

      assertThat(stream.texts()).containsExactly("After " + word, "Last " + word);
      EventStream.Event first = stream.events().getFirst();
      assertThat(first.name()).isEqualTo("entry");
      assertThat(first.data().at("/alert/name").asString()).isEqualTo("Kettles");
      assertThat(first.data().at("/alert/id").asString()).isEqualTo(alert);
      assertThat(first.data().at("/entry/revision").asLong()).isEqualTo(3);
      assertThat(first.data().at("/liveBlog/headline").asString())
          .isEqualTo("Headline of " + liveBlog);
      assertThat(first.data().at("/highlights/0").asString())
          .isEqualTo("After <mark>" + word + "</mark>");
    }
  }

  @Test
  void tellsOfEachRevisionOnceThatMatches() {
    String alert = save("{'name': 'Edits', 'q': '%s'}");
    UUID entry = UUID.randomUUID();

    try (var stream = stream(alert)) {
      feed.add(liveBlog(liveBlog, 1), entry(liveBlog, entry, 2, "One " + word));
      await().until(() -> stream.events().size() == 1);
      feed.add(entry(liveBlog, entry, 3, "Two " + word), entry(liveBlog, entry, 3, "Two " + word));
      await().until(() -> stream.events().size() == 2);
      feed.add(entry(liveBlog, entry, 4, "No more of it"));
      feed.add(entry(liveBlog, UUID.randomUUID(), 5, "Three " + word));
      await().until(() -> stream.events().size() == 3);

      assertThat(stream.texts()).containsExactly("One " + word, "Two " + word, "Three " + word);
    }
  }

  @Test
  void tellsOfEntriesThatBecomePublicWithTheirLiveBlog() {
    ObjectNode draft = liveBlog(liveBlog, 1);
    state(draft).put("status", "draft");
    feed.add(draft, entry(liveBlog, UUID.randomUUID(), 2, "Drafted " + word));
    String alert = save("{'name': 'Openings', 'q': '%s'}");

    try (var stream = stream(alert)) {
      feed.add(
          entry(liveBlog, UUID.randomUUID(), 3, "Prepared " + word),
          liveBlog(liveBlog, 4).put("kind", "published"));
      await().until(() -> stream.events().size() == 2);
      feed.add(liveBlog(liveBlog, 5), entry(liveBlog, UUID.randomUUID(), 6, "At last " + word));
      await().until(() -> stream.events().size() == 3);

      assertThat(stream.texts().subList(0, 2))
          .containsExactlyInAnyOrder("Drafted " + word, "Prepared " + word);
      assertThat(stream.texts()).last().isEqualTo("At last " + word);
    }
  }

  @Test
  void tellsNothingTwiceWhenItBeginsAgainAtAnOlderPlace() throws IOException {
    String alert = save("{'name': 'Again', 'q': '%s'}");
    try (var stream = stream(alert)) {
      feed.add(liveBlog(liveBlog, 1), entry(liveBlog, UUID.randomUUID(), 2, "One " + word));
      await().until(() -> stream.events().size() == 1);

      beginAgainAtTheStart();
      feed.add(entry(liveBlog, UUID.randomUUID(), 3, "Two " + word));
      await().until(() -> stream.texts().contains("Two " + word));

      assertThat(stream.texts()).containsExactly("One " + word, "Two " + word);
    }
  }

  @Test
  void neverTellsOfWhatReadersMayNotSee() {
    String alert = save("{'name': 'Hidden', 'q': '%s'}");
    UUID draft = UUID.randomUUID();
    UUID withdrawn = UUID.randomUUID();
    UUID hiddenBlog = UUID.randomUUID();
    ObjectNode hidden = liveBlog(hiddenBlog, 1);
    state(hidden).put("status", "draft");

    try (var stream = stream(alert)) {
      feed.add(
          liveBlog(liveBlog, 1),
          hidden,
          withStatus("draft", entry(liveBlog, draft, 2, "Draft " + word)),
          entry(hiddenBlog, UUID.randomUUID(), 2, "In a draft " + word),
          entry(liveBlog, withdrawn, 3, "Wrong " + word),
          withStatus("withdrawn", entry(liveBlog, withdrawn, 4, "Wrong " + word)),
          entry(liveBlog, UUID.randomUUID(), 5, "Right " + word));
      await().until(() -> !stream.events().isEmpty());

      assertThat(stream.texts()).containsExactly("Right " + word);
    }
  }

  @Test
  void takesDownWhatWasNotToldYet() {
    String alert = save("{'name': 'Takedown', 'q': '%s'}");
    UUID entry = UUID.randomUUID();
    try (var stream = stream(alert)) {
      feed.add(liveBlog(liveBlog, 1), entry(liveBlog, entry, 2, "Wrong " + word));
      await().until(() -> stream.events().size() == 1);
    }
    feed.add(withStatus("withdrawn", entry(liveBlog, entry, 3, "Wrong " + word)));
    await().until(() -> service.total(word) == 0);

    try (var again = EventStream.open(service.uri(ALERTS + "/" + alert + "/stream?since=0"))) {
      feed.add(entry(liveBlog, UUID.randomUUID(), 4, "Right " + word));
      await().until(() -> !again.events().isEmpty());

      assertThat(again.texts()).containsExactly("Right " + word);
    }
  }

  @Test
  void resumesAStreamWithoutGapOrRepeat() {
    String alert = save("{'name': 'Resumed', 'q': '%s'}");
    String last;
    try (var stream = stream(alert)) {
      await().until(() -> !stream.lastId().isEmpty());
      last = stream.lastId();
    }
    feed.add(liveBlog(liveBlog, 1), entry(liveBlog, UUID.randomUUID(), 2, "One " + word));
    feed.add(entry(liveBlog, UUID.randomUUID(), 3, "Two " + word));
    try (var stream = resumed(alert, last)) {
      await().until(() -> stream.events().size() == 2);
      assertThat(stream.texts()).containsExactly("One " + word, "Two " + word);
      last = stream.events().getFirst().id();
    }

    feed.add(entry(liveBlog, UUID.randomUUID(), 4, "Three " + word));
    try (var stream = resumed(alert, last)) {
      await().until(() -> stream.events().size() == 2);

      assertThat(stream.texts()).containsExactly("Two " + word, "Three " + word);
      await().until(() -> stream.comments().size() > 2);
    }
  }

  @Test
  void filtersAsSearchDoes() {
    String alert =
        save("{'name': 'Filtered', 'q': '%s', 'tag': ['start', 'finish'], 'keyEvents': true}");
    ObjectNode right = entry(liveBlog, UUID.randomUUID(), 3, "Right " + word);
    state(right).put("keyEvent", true);
    state(right).putArray("tags").add("Finish");

    try (var stream = stream(alert)) {
      feed.add(liveBlog(liveBlog, 1), entry(liveBlog, UUID.randomUUID(), 2, "No key " + word));
      feed.add(right);
      await().until(() -> !stream.events().isEmpty());

      assertThat(stream.texts()).containsExactly("Right " + word);
    }
  }

  @Test
  void sendsSignedWebhooks() throws Exception {
    try (var receiver = new WebhookReceiver()) {
      String alert = save(withWebhook(receiver, SECRET));
      UUID entry = UUID.randomUUID();

      feed.add(liveBlog(liveBlog, 1), entry(liveBlog, entry, 2, "Sent " + word));
      await().until(() -> receiver.received().size() == 1);

      Received received = receiver.received().getFirst();
      assertThat(received.header("webhook-id")).isEqualTo(alert + "-" + entry + "-2");
      assertThat(Long.parseLong(received.header("webhook-timestamp")))
          .isCloseTo(Instant.now().getEpochSecond(), within(60L));
      assertThat(received.header("webhook-signature")).isEqualTo(signature(received));
      JsonNode json = received.json();
      assertThat(json.at("/alert/id").asString()).isEqualTo(alert);
      assertThat(json.at("/entry/id").asString()).isEqualTo(entry.toString());
      assertThat(json.at("/entry/links/self").asString())
          .isEqualTo("/api/v1/liveblogs/" + liveBlog + "/entries/" + entry);
      assertThat(json.at("/liveBlog/id").asString()).isEqualTo(liveBlog.toString());
      assertThat(json.at("/highlights/0").asString()).contains("<mark>");
      assertThat(json.at("/deliveredAt").isString()).isTrue();
    }
  }

  @Test
  void triesAgainSetsAsideAndReplays(CapturedOutput output) {
    try (var receiver = new WebhookReceiver()) {
      String alert = save(withWebhook(receiver, SECRET));
      receiver.answers(500);
      feed.add(liveBlog(liveBlog, 1), entry(liveBlog, UUID.randomUUID(), 2, "Late " + word));

      await().until(() -> deadLetters(alert).get("total").asInt() == 1);
      JsonNode letter = deadLetters(alert).at("/items/0");
      assertThat(receiver.received()).hasSize(3);
      assertThat(receiver.received())
          .extracting(one -> one.header("webhook-id"))
          .containsOnly(letter.get("id").asString());
      assertThat(letter.get("tries").asInt()).isEqualTo(3);
      assertThat(letter.get("failure").asString()).isEqualTo("answered with status 500");

      receiver.answers(200);
      String replay =
          ALERTS + "/" + alert + "/dead-letters/" + letter.get("id").asString() + "/replay";
      assertThat(service.send(HttpMethod.POST, replay).getStatusCode())
          .isEqualTo(HttpStatus.ACCEPTED);
      await().until(() -> receiver.received().size() == 4);
      await().until(() -> deadLetters(alert).get("total").asInt() == 0);
      assertThat(service.send(HttpMethod.POST, replay).getStatusCode())
          .isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(output).doesNotContain(SECRET, SECRET.substring(6));
    }
  }

  @Test
  void disablesAnAlertWhoseReceiverIsGone() {
    try (var receiver = new WebhookReceiver()) {
      String alert = save(withWebhook(receiver, SECRET));
      receiver.answers(410);
      feed.add(liveBlog(liveBlog, 1), entry(liveBlog, UUID.randomUUID(), 2, "One " + word));

      await().until(() -> one(alert).get("disabledAt").isString());

      await().until(() -> deadLetters(alert).get("total").asInt() == 1);
      assertThat(receiver.received()).hasSize(1);
    }
  }

  @Test
  void letsOneSlowReceiverDelayNobodyElse() {
    try (var slow = new WebhookReceiver();
        var quick = new WebhookReceiver()) {
      slow.keepsSilent();
      save(withWebhook(slow, SECRET));
      save(withWebhook(quick, SECRET));
      feed.add(liveBlog(liveBlog, 1));
      for (int revision = 2; revision < 10; revision++) {
        feed.add(entry(liveBlog, UUID.randomUUID(), revision, "Quick " + word));
      }

      await().until(() -> quick.received().size() == 8);

      assertThat(slow.received()).hasSizeLessThan(8);
    }
  }

  @Test
  void goesOnWithWhatWasNotSentWhenItIsStartedAgain() {
    String other = RunningSearchService.freshPrefix();
    try (var ownFeed = new FeedServer();
        var receiver = new WebhookReceiver()) {
      receiver.answers(503);
      try (var first = RunningSearchService.start(other, ownFeed, settings("50ms", "20"))) {
        String body = withWebhook(receiver, SECRET).formatted(word).replace('\'', '"');
        await().until(() -> first.post(ALERTS, body).getStatusCode() == HttpStatus.CREATED);
        ownFeed.add(liveBlog(liveBlog, 1), entry(liveBlog, UUID.randomUUID(), 2, "Kept " + word));
        await().until(() -> !receiver.received().isEmpty());
      }
      receiver.received().clear();
      receiver.answers(204);

      try (var _ = RunningSearchService.start(other, ownFeed, settings("50ms", "20"))) {
        await().until(() -> receiver.received().size() == 1);

        assertThat(receiver.texts()).containsExactly("Kept " + word);
      }
    }
  }

  private static String[] settings(String firstPause, String tries) {
    return new String[] {
      "alerts.webhooks.loopback=true",
      "alerts.webhooks.poll=20ms",
      "alerts.webhooks.tries=" + tries,
      "alerts.webhooks.first-pause=" + firstPause
    };
  }

  @Test
  void showsASecretOnceAndOnlyItsOwn() {
    try (var receiver = new WebhookReceiver()) {
      JsonNode made =
          created("{'name': 'Made', 'q': '%s', 'webhook': {'url': '" + receiver.url() + "'}}");
      JsonNode given = created(withWebhook(receiver, SECRET));

      assertThat(made.at("/webhook/secret").asString()).matches("whsec_[A-Za-z0-9+/]{43}=");
      assertThat(given.toString()).doesNotContain(SECRET);
      assertThat(one(made.get("id").asString()).at("/webhook/secret").isMissingNode()).isTrue();
      assertThat(String.valueOf(service.get(ALERTS).getBody())).doesNotContain("whsec_");
    }
  }

  @Test
  void listsShowsAndForgets() {
    JsonNode saved = created("{'name': 'Short-lived', 'q': '%s', 'topic': 'sailing'}");
    String alert = saved.get("id").asString();

    assertThat(saved.at("/search/q/0").asString()).isEqualTo(word);
    assertThat(saved.at("/search/topic/0").asString()).isEqualTo("sailing");
    assertThat(one(alert)).isEqualTo(saved);
    assertThat(requireNonNull(service.get(ALERTS).getBody()).get("items").values()).contains(saved);

    assertThat(service.send(HttpMethod.DELETE, ALERTS + "/" + alert).getStatusCode())
        .isEqualTo(HttpStatus.NO_CONTENT);
    assertThat(service.get(ALERTS + "/" + alert).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, ''",
    "DELETE, ''",
    "GET, /stream",
    "GET, /dead-letters",
    "POST, /dead-letters/x/replay"
  })
  void doesNotKnowOthers(String method, String path) {
    for (String id : List.of(UUID.randomUUID().toString(), "no-id")) {
      var answer = service.send(HttpMethod.valueOf(method), ALERTS + "/" + id + path);

      assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(requireNonNull(answer.getBody()).get("type").asString())
          .isEqualTo("urn:liveblog-archive:problem:alert-not-found");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          {}                                                    -> name
          []                                                    -> body
          {"name": " ", "q": "a"}                               -> name
          {"name": 7, "q": "a"}                                 -> name
          {"name": "n", "limit": 5}                             -> limit
          {"name": "n", "order": "newest"}                      -> order
          {"name": "n", "q": {"a": 1}}                          -> q
          {"name": "n", "q": ["a", "b"]}                        -> q
          {"name": "n", "status": "open", "onThisDay": "13-01"} -> status onThisDay
          {"name": "n", "webhook": "https://example.org"}       -> webhook
          {"name": "n", "webhook": {"url": 5}}                  -> webhook.url
          {"name": "n", "webhook": {"secret": "whsec_YQ=="}}    -> webhook.secret webhook.url
          {"name": "n", "webhook": {"url": "ftp://example.org"}, "x": "y"} -> webhook.url x
          """)
  void namesEverythingThatIsWrong(String body, String fields) {
    var answer = service.post(ALERTS, body);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(requireNonNull(answer.getBody()).get("errors").valueStream())
        .extracting(error -> error.get("parameter").asString())
        .contains(fields.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "http://93.184.215.14/hook",
    "https://10.1.2.3/hook",
    "https://169.254.169.254/latest/meta-data",
    "https://192.168.0.1/",
    "https://[::ffff:10.0.0.1]/",
    "https://[fd00::1]/",
    "https://user:word@93.184.215.14/",
    "https://93.184.215.14:22/"
  })
  void sendsNothingToAddressesThatAreNotPublic(String url) {
    var answer = service.post(ALERTS, "{\"name\": \"n\", \"webhook\": {\"url\": \"" + url + "\"}}");

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(requireNonNull(answer.getBody()).at("/errors/0/parameter").asString())
        .isEqualTo("webhook.url");
  }

  @Test
  void measuresDeliveriesAndLag() {
    assertThat(service.metric("alerts.lag")).isBetween(0.0, 60.0);
    assertThat(service.metric("alerts.deliveries")).isNotNegative();
  }

  /** As if this were another replica that knows less. */
  private static void beginAgainAtTheStart() throws IOException {
    var client = service.part(ElasticsearchClient.class);
    var _ =
        client.update(
            update ->
                update
                    .index(prefix + "search-state")
                    .id("alerts")
                    .retryOnConflict(20)
                    .doc(Map.of("alerts", Map.of("cursor", "1-0"))),
            Object.class);
  }

  private static ObjectNode withStatus(String status, ObjectNode change) {
    state(change).put("status", status);
    return change;
  }

  private static String withWebhook(WebhookReceiver receiver, String secret) {
    return "{'name': 'Hooked', 'q': '%s', 'webhook': {'url': '"
        + receiver.url()
        + "', 'secret': '"
        + secret
        + "'}}";
  }

  private String save(String body) {
    return created(body).get("id").asString();
  }

  private JsonNode created(String body) {
    ResponseEntity<JsonNode> answer = service.post(ALERTS, body.formatted(word).replace('\'', '"'));
    assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.CREATED);
    return requireNonNull(answer.getBody());
  }

  private static JsonNode one(String alert) {
    return requireNonNull(service.get(ALERTS + "/" + alert).getBody());
  }

  private static JsonNode deadLetters(String alert) {
    return requireNonNull(service.get(ALERTS + "/" + alert + "/dead-letters").getBody());
  }

  private static EventStream stream(String alert) {
    return EventStream.open(service.uri(ALERTS + "/" + alert + "/stream"));
  }

  private static EventStream resumed(String alert, String lastEventId) {
    return EventStream.resume(service.uri(ALERTS + "/" + alert + "/stream"), lastEventId);
  }

  private static String signature(Received received) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring(6)), "HmacSHA256"));
    mac.update(
        (received.header("webhook-id") + "." + received.header("webhook-timestamp") + ".")
            .getBytes(UTF_8));
    return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(received.body().getBytes(UTF_8)));
  }
}
