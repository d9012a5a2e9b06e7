package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.Newsroom.eTag;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class RepeatedRequestsIntegrationTests {

  private static final Map<String, String> BODY = Map.of("headline", "Once");

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;

  @Test
  void createsALiveBlogOnce() {
    Map<String, String> body = Map.of("headline", "Keyed fair");

    MvcTestResult first =
        newsroom.post("/api/v1/liveblogs", body, "Idempotency-Key", "create-keyed-fair");
    newsroom.patch(Api.read(first, "$.links.self"), "*", Map.of("headline", "Renamed fair"));
    MvcTestResult again =
        newsroom.post("/api/v1/liveblogs", body, "Idempotency-Key", "create-keyed-fair");

    assertThat(again).hasStatus(201).hasHeader("Idempotent-Replayed", "true");
    assertThat(Api.body(again)).isEqualTo(Api.body(first));
    assertThat(eTag(again)).isEqualTo(eTag(first));
    assertThat(first.getResponse().getHeader("Idempotent-Replayed")).isNull();
  }

  @Test
  void keepsTheKeysOfOneApartFromThoseOfAnother() {
    String liveBlog = newsroom.create("Two desks");
    String key = "desk-" + liveBlog;
    newsroom.post(liveBlog + "/entries", BODY, "Idempotency-Key", key);

    MvcTestResult other =
        newsroom.post(
            liveBlog + "/entries", BODY, "Idempotency-Key", key, Tokens.HEADER, Tokens.of("other"));

    assertThat(other).hasStatus(201);
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.entryCount")).isEqualTo(2);
  }

  @Test
  void leavesAKeyFreeWhoseRequestWasRefused() {
    String liveBlog = newsroom.create("Second chance");
    newsroom.act(liveBlog + "/end", "*");
    String key = "chance-" + liveBlog;

    assertThat(newsroom.post(liveBlog + "/entries", BODY, "Idempotency-Key", key)).hasStatus(409);
    newsroom.act(liveBlog + "/reopen", "*");

    assertThat(newsroom.post(liveBlog + "/entries", BODY, "Idempotency-Key", key)).hasStatus(201);
  }

  @Test
  void isNotTakenForTheSameAtAnotherAddress() {
    String one = newsroom.create("One address");
    String other = newsroom.create("Other address");
    String key = "address-" + one;
    newsroom.post(one + "/entries", BODY, "Idempotency-Key", key);

    assertThat(newsroom.post(other + "/entries", BODY, "Idempotency-Key", key)).hasStatus(422);
  }

  @Test
  void tellsNothingThatWasErasedMeanwhile() {
    String liveBlog = newsroom.create("Forgotten fair");
    String key = "erased-" + liveBlog;
    MvcTestResult first = newsroom.post(liveBlog + "/entries", BODY, "Idempotency-Key", key);
    newsroom.post(
        Api.read(first, "$.links.self") + "/erase",
        Map.of("reason", "Court order"),
        "If-Match",
        "*",
        Tokens.HEADER,
        Tokens.of("administrator"));

    MvcTestResult again = newsroom.post(liveBlog + "/entries", BODY, "Idempotency-Key", key);

    assertThat(again).hasStatus(410);
    assertThat(Api.body(again)).doesNotContain("Once");
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.entryCount")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "Kuchenstück"})
  void refusesAKeyThatIsNone(String key) {
    MvcTestResult refused = newsroom.post("/api/v1/liveblogs", BODY, "Idempotency-Key", key);

    assertThat(refused).hasStatus(400);
  }
}
