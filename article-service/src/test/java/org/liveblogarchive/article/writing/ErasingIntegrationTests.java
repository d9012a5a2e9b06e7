package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.Newsroom.eTag;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class ErasingIntegrationTests {

  private static final Map<String, String> REASON = Map.of("reason", "Court order");

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;

  @Test
  void keepsTheHashesOfWhatItErases() {
    String liveBlog = newsroom.create("Hashed fair");
    MvcTestResult written = newsroom.write(liveBlog, "A name that must go");
    String hash = Api.read(api.get(liveBlog + "/revisions/2"), "$.stateHash");

    MvcTestResult erased = erase(Api.read(written, "$.links.self"));

    MvcTestResult revision = newsroom.get(liveBlog + "/revisions/2");
    assertThat(Api.<Object>read(revision, "$.state")).isNull();
    assertThat(Api.<String>read(revision, "$.stateWithheld")).isEqualTo("erased");
    assertThat(Api.<String>read(revision, "$.stateHash")).isEqualTo(hash);
    assertThat(Api.<String>read(erased, "$.erasure.stateHash")).isEqualTo(hash);
    assertThat(Api.<List<Integer>>read(erased, "$.erasure.revisions")).containsExactly(2);
    assertThat(verified(liveBlog)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entries",
        "/entries?since=0",
        "/entries?since=2",
        "/stream?since=0&until=3",
        "/revisions",
        "/revisions/2",
        "/revisions/3",
        "/diff?from=0",
        "/diff?from=1&to=2",
      })
  void leavesNoWordAnywhere(String address) {
    String liveBlog = newsroom.create("Wordless fair");
    MvcTestResult written = newsroom.write(liveBlog, "A name that must go");
    api.get(liveBlog + address);

    erase(Api.read(written, "$.links.self"));

    assertThat(Api.body(api.get(liveBlog + address))).doesNotContain("must go");
    assertThat(Api.body(newsroom.get(liveBlog + address))).doesNotContain("must go");
    assertThat(Api.body(api.get("/internal/changes?limit=1000"))).doesNotContain("must go");
  }

  @Test
  void erasesOnlyOnce() {
    String liveBlog = newsroom.create("Twice erased fair");
    MvcTestResult written = newsroom.write(liveBlog, "One");
    String entry = Api.read(written, "$.links.self");

    MvcTestResult first = erase(entry);
    MvcTestResult again = erase(entry);

    assertThat(eTag(again)).isEqualTo(eTag(first));
    assertThat(verified(liveBlog)).isTrue();
  }

  @Test
  void erasesALiveBlogOfWhichSomethingIsErased() {
    String liveBlog = newsroom.create("Last words");
    erase(Api.read(newsroom.write(liveBlog, "One"), "$.links.self"));
    newsroom.write(liveBlog, "Two");

    assertThat(erase(liveBlog)).hasStatus(200);
    assertThat(erase(liveBlog)).hasStatus(200);

    String all = Api.body(newsroom.get(liveBlog + "/revisions?limit=100"));
    assertThat(all).doesNotContain("Last words");
    assertThat(api.get(liveBlog + "/entries")).hasStatus(410);
  }

  @Test
  void isForAdministratorsWhoKnowWhatTheyErase() {
    String liveBlog = newsroom.create("Safe fair");

    assertThat(newsroom.post(liveBlog + "/erase", REASON, "If-Match", "*")).hasStatus(403);
    assertThat(
            newsroom.post(liveBlog + "/erase", REASON, Tokens.HEADER, Tokens.of("administrator")))
        .hasStatus(428);
    assertThat(
            newsroom.post(
                liveBlog + "/erase",
                REASON,
                "If-Match",
                "\"9\"",
                Tokens.HEADER,
                Tokens.of("administrator")))
        .hasStatus(412);
    assertThat(api.get(liveBlog)).hasStatus(200);
  }

  @Test
  void importsNothingIntoWhatWasErased() {
    String page = Texts.regatta("Erased regatta");
    MvcTestResult imported = api.importText(page);
    String liveBlog = Api.read(imported, "$.liveBlog.links.self");
    erase(liveBlog);

    assertThat(api.importText(page)).hasStatus(410);
    assertThat(Api.body(newsroom.get(liveBlog + "/entries?status=published,draft")))
        .doesNotContain("sandwich");
  }

  @Test
  void importsNothingIntoWhatWasWithdrawn() {
    String page = Texts.regatta("Withdrawn regatta");
    MvcTestResult imported = api.importText(page);
    newsroom.post(
        Api.read(imported, "$.liveBlog.links.self") + "/withdraw", REASON, "If-Match", "*");

    assertThat(api.importText(page)).hasStatus(410);
  }

  @Test
  void importsAWithdrawnEntryNoSecondTime() {
    String page = Texts.regatta("Half withdrawn regatta");
    String liveBlog = Api.read(api.importText(page), "$.liveBlog.links.self");
    newsroom.post(entryWith(liveBlog, "sandwich") + "/withdraw", REASON, "If-Match", "*");

    api.importText(page.replace("away.", "far away."));

    assertThat(Api.body(api.get(liveBlog + "/entries")))
        .doesNotContain("sandwich")
        .contains("far away");
  }

  private String entryWith(String liveBlog, String word) {
    List<String> found =
        Api.read(
            api.get(liveBlog + "/entries"), "$.items[?(@.text =~ /.*" + word + ".*/s)].links.self");
    return found.getFirst();
  }

  private MvcTestResult erase(String address) {
    return newsroom.post(
        address + "/erase", REASON, "If-Match", "*", Tokens.HEADER, Tokens.of("administrator"));
  }

  private boolean verified(String liveBlog) {
    return Api.read(api.get(liveBlog + "/history/verification"), "$.verified");
  }
}
