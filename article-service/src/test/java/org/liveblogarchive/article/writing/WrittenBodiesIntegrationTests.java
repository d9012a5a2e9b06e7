package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.Newsroom.eTag;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class WrittenBodiesIntegrationTests {

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'paragraph','text':'Pies.'}",
        "{'type':'heading','level':2,'text':'Pies'}",
        "{'type':'quote','text':'Pies!','cite':'The baker'}",
        "{'type':'quote','text':'Pies!','cite':null}",
        "{'type':'list','ordered':true,'items':['Apple','Plum']}",
        "{'type':'image','url':'https://pies.example/a.jpg','alt':'A"
            + " pie','caption':null,'credit':null}",
        "{'type':'video','url':'https://pies.example/a.mp4','title':'Baking','caption':null}",
        "{'type':'embed','url':'https://pies.example/1','provider':'Pies','author':'Baker','text':'Pies!'}",
        "{'type':'link','url':'https://pies.example/','title':'All pies'}",
      })
  void keepsABlockOfEachType(String block) {
    String liveBlog = newsroom.create("Typed fair");
    String json = block.replace('\'', '"');

    MvcTestResult written = newsroom.post(liveBlog + "/entries", "{\"blocks\": [" + json + "]}");

    assertThat(written).hasStatus(201);
    assertThat(Api.<Map<String, Object>>read(written, "$.blocks[0]"))
        .isEqualTo(com.jayway.jsonpath.JsonPath.read(json, "$"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'blocks': [{'type':'paragraph'}]} | blocks[0].text",
        "{'blocks': [{'type':'paragraph','text':5}]} | blocks[0].text",
        "{'blocks': [{'type':'heading','level':'2','text':'x'}]} | blocks[0].level",
        "{'blocks': [{'type':'heading','level':2.7,'text':'x'}]} | blocks[0].level",
        "{'blocks': [{'type':'heading','level':99999999999,'text':'x'}]} | blocks[0].level",
        "{'blocks': [{'type':'heading','level':1,'text':'x'}]} | blocks[0].level",
        "{'blocks': [{'type':'list','ordered':false,'items':[]}]} | blocks[0].items",
        "{'blocks': [{'type':'list','ordered':false,'items':['a','']}]} | blocks[0].items[1]",
        "{'blocks': [{'type':'list','ordered':1,'items':['a']}]} | blocks[0].ordered",
        "{'blocks': [{'type':'video','url':'ftp://pies.example/'}]} | blocks[0].url",
        "{'blocks': [{'type':'embed','url':'https://'}]} | blocks[0].url",
        "{'blocks': [{'type':'link','url':'https://pies.example/\\ud800'}]} | blocks[0].url",
        "{'blocks': [{'type':'link'}]} | blocks[0].url",
        "{'blocks': [{'text':'x'}]} | blocks[0]",
        "{'blocks': 'x'} | blocks",
        "{'headline': ['x']} | headline",
        "{'headline': 'x', 'authors': ['Ann']} | authors[0]",
        "{'headline': 'x', 'authors': [{'name':' '}]} | authors[0].name",
        "{'headline': 'x', 'tags': 'a'} | tags",
        "{'headline': 'x', 'tags': [7]} | tags[0]",
        "{'headline': 'x', 'status': 0} | status",
        "{'headline': 'x', 'status': 'scheduled'} | status",
        "{'headline': 'x', 'publishAt': 'soon'} | publishAt",
        "{'headline': 'x', 'publishAt': 5} | publishAt",
        "{'headline': 'x', 'publishAt': '+999999-01-01T00:00:00Z'} | publishAt",
        "{'headline': 'x', 'publishAt': '-9999-01-01T00:00:00Z'} | publishAt",
        "{'headline': 'x', 'status': 'draft', 'publishAt': '2030-01-01T00:00:00Z'} | status",
      })
  void namesWhatIsOfTheWrongType(String body, String field) {
    String liveBlog = newsroom.create("Typed fair");

    MvcTestResult refused = newsroom.post(liveBlog + "/entries", body.replace('\'', '"'));

    assertThat(refused).as(Api.body(refused)).hasStatus(400);
    assertThat(Api.<List<String>>read(refused, "$.errors[*].field")).containsExactly(field);
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | headline",
        "{'headline': null} | headline",
        "{'headline': ' '} | headline",
        "{'headline': 'x', 'status': 'ended'} | status",
        "{'headline': 'x', 'slug': 'Not a slug'} | slug",
        "{'headline': 'x', 'slug': ''} | slug",
        "{'headline': 'x', 'slug': '01234567-89ab-cdef-0123-456789abcdef'} | slug",
        "{'headline': 'x', 'language': 'not a language'} | language",
        "{'headline': 'x', 'timeZone': 'Mars/Base'} | timeZone",
        "{'headline': 'x', 'introduction': [{'type':'paragraph','text':''}]} |"
            + " introduction[0].text",
        "{'headline': 'x', 'revision': 7} | revision",
      })
  void namesWhatIsWrongWithALiveBlog(String body, String field) {
    MvcTestResult refused = newsroom.post("/api/v1/liveblogs", body.replace('\'', '"'));

    assertThat(refused).as(Api.body(refused)).hasStatus(400);
    assertThat(Api.<List<String>>read(refused, "$.errors[*].field")).containsExactly(field);
  }

  @Test
  void namesTheRightPlaceBehindNull() {
    String liveBlog = newsroom.create("Hollow fair");

    MvcTestResult refused =
        newsroom.post(
            liveBlog + "/entries",
            "{\"blocks\": [null, {\"type\": \"paragraph\", \"text\": \"\"}]}");

    assertThat(Api.<List<String>>read(refused, "$.errors[*].field"))
        .containsExactlyInAnyOrder("blocks", "blocks[1].text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "7", "\"text\"", "[{}]", "{\"headline\": \"x\"} {}"})
  void refusesWhatIsNoJsonObject(String body) {
    assertThat(newsroom.post("/api/v1/liveblogs", body)).hasStatus(400);
  }

  @Test
  void refusesWhatIsNotCalledJson() {
    String liveBlog = newsroom.create("Plain fair");

    assertThat(
            newsroom.post(
                liveBlog + "/entries", "{\"headline\": \"x\"}", "Content-Type", "text/plain"))
        .hasStatus(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"reason\": null}", "{\"reason\": \"\\u0000\"}", "{\"reason\": 7}"})
  void asksForAReasonThatReadersCanRead(String body) {
    MvcTestResult written = newsroom.write(newsroom.create("Reasonable fair"), "One");
    String entry = Api.read(written, "$.links.self");

    MvcTestResult refused = newsroom.post(entry + "/withdraw", body, "If-Match", eTag(written));

    assertThat(refused).as(Api.body(refused)).hasStatus(400);
    assertThat(Api.<List<String>>read(refused, "$.errors[*].field")).containsExactly("reason");
  }

  @Test
  void cleansAReasonAsEveryOtherText() {
    MvcTestResult written = newsroom.write(newsroom.create("Reasoned fair"), "One");
    String entry = Api.read(written, "$.links.self");

    MvcTestResult withdrawn =
        newsroom.post(
            entry + "/withdraw",
            "{\"reason\": \" Cafe\\u0301\\u0000 closed\\ud800 \"}",
            "If-Match",
            eTag(written));

    assertThat(withdrawn).as(Api.body(withdrawn)).hasStatus(200);
    assertThat(Api.<String>read(api.get(entry), "$.withdrawal.reason")).isEqualTo("Café closed");
  }

  @Test
  void refusesAReasonWithoutEnd() {
    MvcTestResult written = newsroom.write(newsroom.create("Verbose fair"), "One");

    assertThat(
            newsroom.post(
                Api.read(written, "$.links.self") + "/withdraw",
                Map.of("reason", "x".repeat(100_001)),
                "If-Match",
                eTag(written)))
        .hasStatus(400);
  }
}
