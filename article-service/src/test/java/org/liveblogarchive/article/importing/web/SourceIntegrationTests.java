package org.liveblogarchive.article.importing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The documents that imports were made of. */
@OnRealDatabase
class SourceIntegrationTests {

  private static final Map<String, String> REASON = Map.of("reason", "By order of the court.");

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;
  @Autowired private MockMvcTester http;

  @Test
  void showsTheDocumentByteForByte() {
    String page = "\uFEFF" + Texts.regatta("Kept regatta").replace("\n", "\r\n");
    String liveBlog = imported(page);

    MvcTestResult source = read(liveBlog + "/source");

    assertThat(source).hasStatus(200).hasContentType("text/plain;charset=UTF-8");
    assertThat(source.getResponse().getContentAsByteArray()).isEqualTo(page.getBytes(UTF_8));
    assertThat(source).hasHeader("ETag", "\"" + Hash.of(page.getBytes(UTF_8)).hex() + "\"");
    assertThat(source).hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    assertThat(source.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(source.getResponse().getHeader("Repr-Digest")).startsWith("sha-256=:");
    String eTag = "\"" + Hash.of(page.getBytes(UTF_8)).hex() + "\"";
    assertThat(http.get().uri(liveBlog + "/source").header("If-None-Match", eTag)).hasStatus(304);
  }

  @Test
  void keepsEachDocumentOnceAndEveryDocument() {
    String page = Texts.regatta("Growing regatta");
    String later = page.replace("is eating a sandwich", "is eating a pie");
    String liveBlog = imported(page);
    api.importText(page);
    api.importText(later);

    MvcTestResult sources = read(liveBlog + "/sources");

    List<String> hashes = Api.read(sources, "$.items[*].sha256");
    assertThat(hashes)
        .containsExactly(Hash.of(later.getBytes(UTF_8)).hex(), Hash.of(page.getBytes(UTF_8)).hex());
    assertThat(Api.<Integer>read(sources, "$.items[1].size"))
        .isEqualTo(page.getBytes(UTF_8).length);
    assertThat(Api.<String>read(sources, "$.items[1].format")).isEqualTo("text");
    assertThat(Api.body(read(Api.read(sources, "$.items[1].links.self")))).isEqualTo(page);
  }

  @Test
  void keepsNothingOfARehearsal() {
    String page = Texts.regatta("Rehearsed and kept regatta");
    api.importText(page, "dryRun", "true");
    String liveBlog = imported(page);

    assertThat(Api.<List<String>>read(read(liveBlog + "/sources"), "$.items")).hasSize(1);
  }

  @Test
  void saysWhereThereIsNone() {
    String written = newsroom.create("Written here");

    MvcTestResult answer = read(written + "/source");

    assertThat(answer).hasStatus(404);
    assertThat(Api.<String>read(answer, "$.type")).endsWith(":no-source");
    String liveBlog = imported(Texts.regatta("Regatta with one source"));
    assertThat(read(liveBlog + "/source?sha256=" + "0".repeat(64))).hasStatus(404);
  }

  @Test
  void isForTheNewsroomOnceAnEntryWasTakenDown() {
    String liveBlog = imported(Texts.regatta("Withdrawn regatta"));
    assertThat(newsroom.post(entry(liveBlog, "sandwich") + "/withdraw", REASON, "If-Match", "*"))
        .hasStatus(200);

    MvcTestResult forNewsroom = newsroom.get(liveBlog + "/source");

    assertThat(read(liveBlog + "/source")).hasStatus(401);
    assertThat(forNewsroom).hasStatus(200).hasHeader("Cache-Control", "no-store");
  }

  @Test
  void erasedWordsAreInNoDocumentAndDoNotComeBack() {
    String page = Texts.regatta("Erased regatta");
    String liveBlog = imported(page);
    String erased = entry(liveBlog, "sandwich");
    assertThat(
            newsroom.post(
                erased + "/erase",
                REASON,
                "If-Match",
                "*",
                Tokens.HEADER,
                Tokens.of("administrator")))
        .hasStatus(200);

    MvcTestResult again = api.importText(page);
    MvcTestResult later = api.importText(page.replace("Erased regatta\n", "Erased regatta\n\n\n"));

    assertThat(Api.<Integer>read(again, "$.created")).isZero();
    assertThat(Api.<String>read(again, "$.warnings[-1].message")).contains("erased");
    assertThat(Api.<Integer>read(later, "$.created")).isZero();
    assertThat(newsroom.get(liveBlog + "/source")).hasStatus(410);
    assertThat(Api.<List<Boolean>>read(read(liveBlog + "/sources"), "$.items[*].erased"))
        .isNotEmpty()
        .containsOnly(true);
    assertThat(Api.body(read(liveBlog + "/entries"))).doesNotContain("sandwich");
  }

  private String imported(String page) {
    MvcTestResult answer = api.importText(page);
    assertThat(answer).hasStatus(201);
    return Api.read(answer, "$.liveBlog.links.self");
  }

  private String entry(String liveBlog, String word) {
    List<String> found =
        Api.read(
            read(liveBlog + "/entries"), "$.items[?(@.text =~ /.*" + word + ".*/i)].links.self");
    return found.getFirst();
  }

  private MvcTestResult read(String address) {
    return http.get().uri(address).exchange();
  }
}
