package org.liveblogarchive.article.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What goes out as JSON-LD comes in again as the same live blog. */
@OnRealDatabase
class JsonLdRoundTripIntegrationTests {

  private static final List<String> CARRIED =
      List.of("headline", "text", "authors", "publishedAt", "publishedOn", "blocks");

  @Autowired private Api api;
  @Autowired private MockMvcTester http;

  @Test
  void comesBackAsItWentOut() {
    MvcTestResult imported =
        api.importText(Texts.regatta("Regatta that returns"), "timeZone", "Europe/London");
    String liveBlog = Api.read(imported, "$.liveBlog.links.self");
    List<Map<String, Object>> entries =
        Api.read(api.get(liveBlog + "/entries?order=oldest"), "$.items");

    MvcTestResult again =
        http.post()
            .uri("/api/v1/imports?dryRun=true")
            .header(Tokens.HEADER, Tokens.of("editor"))
            .contentType(MediaType.parseMediaType("application/ld+json"))
            .content(Api.body(api.get(liveBlog + ".jsonld")).getBytes(UTF_8))
            .exchange();

    assertThat(again).hasStatus(200);
    assertThat(Api.<String>read(again, "$.liveBlog.source.format")).isEqualTo("jsonld");
    for (String own : List.of("headline", "standfirst", "introduction", "language")) {
      assertThat(Api.<Object>read(again, "$.liveBlog." + own))
          .as(own)
          .isEqualTo(Api.<Object>read(imported, "$.liveBlog." + own));
    }
    List<Map<String, Object>> returned = Api.read(again, "$.entries");
    assertThat(returned).hasSameSizeAs(entries);
    for (int place = 0; place < entries.size(); place++) {
      Map<String, Object> wanted = entries.get(place);
      Map<String, Object> entry = returned.get(place);
      assertThat(CARRIED)
          .allSatisfy(field -> assertThat(entry.get(field)).as(field).isEqualTo(wanted.get(field)));
    }
  }
}
