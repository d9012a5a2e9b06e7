package org.liveblogarchive.article.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** An editor at another replica. */
class HttpWriter {

  private final RestClient http;

  HttpWriter(int port) {
    this.http = RestClient.create("http://127.0.0.1:" + port);
  }

  void write(String liveBlog, String headline) {
    assertThat(post(liveBlog, headline, "there-" + headline)).isEqualTo(201);
  }

  /** Sends to both replicas what is one request; tells whether they made one entry of it. */
  boolean repeat(String liveBlog, Newsroom here) {
    int ended = post(liveBlog, "There", "there-There");
    int again =
        here.post(
                liveBlog + "/entries", "{\"headline\":\"There\"}", "Idempotency-Key", "there-There")
            .getResponse()
            .getStatus();
    return ended == 201 && again == 201;
  }

  private int post(String liveBlog, String headline, String key) {
    return http.post()
        .uri(liveBlog + "/entries")
        .header(Tokens.HEADER, Tokens.of("editor"))
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("headline", headline))
        .exchange((_, response) -> response.getStatusCode().value());
  }
}
