package org.liveblogarchive.devstack.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the server makes of texts. With {@code -Dservers=containers} the same is asked of the stock
 * image, which shows that the development plugin is a true stand-in for it.
 */
class AnalysisIntegrationTests {

  private static final Pattern TOKEN = Pattern.compile("\"token\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Elasticsearch server = SharedServers.elasticsearch();

  @ParameterizedTest
  @CsvSource({
    "english, The storms are flooding Anna's houses, storm|flood|anna|hous",
    "german, Die Häuser der Städte wurden überflutet, haus|stadt|wurd|uberflutet",
    "french, L'été des élections françaises, été|election|francais",
    "spanish, Las elecciones de los países, eleccion|pais",
    "italian, L'elezione delle città, elezion|città",
    "dutch, De verkiezingen van de steden, verkiez|sted",
    "russian, Выборы в городах, выбор|город",
    "swedish, Valen i städerna, val|städ",
    "cjk, 東京都, 東京|京都",
    "thai, การที่ได้ต้องแสดง, แสดง",
    "whitespace, The Storm, The|Storm",
    "simple, The Storm-2, the|storm",
    "stop, The Storm and rain, storm|rain",
    "keyword, The Storm, The Storm"
  })
  void analyzersCutWordsLikeTheStockServer(String analyzer, String text, String words) {
    assertThat(analyzed("\"analyzer\": \"%s\"".formatted(analyzer), text))
        .containsExactly(words.split("\\|", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arabic",
        "armenian",
        "basque",
        "bengali",
        "brazilian",
        "bulgarian",
        "catalan",
        "cjk",
        "czech",
        "danish",
        "dutch",
        "english",
        "estonian",
        "finnish",
        "french",
        "galician",
        "german",
        "greek",
        "hindi",
        "hungarian",
        "indonesian",
        "irish",
        "italian",
        "latvian",
        "lithuanian",
        "norwegian",
        "persian",
        "portuguese",
        "romanian",
        "russian",
        "serbian",
        "sorani",
        "spanish",
        "swedish",
        "turkish",
        "thai"
      })
  void everyLanguageAnalyzerIsThereByName(String analyzer) {
    assertThat(analyzed("\"analyzer\": \"%s\"".formatted(analyzer), "Xylotreta 2026"))
        .hasSize(2)
        .last()
        .isEqualTo("2026");
  }

  @ParameterizedTest
  @CsvSource({
    "asciifolding, Ærøskøbing, AEroskobing",
    "lowercase, STORM, storm",
    "uppercase, storm, STORM",
    "edge_ngram, storm, s",
    "ngram, abc, a|ab|b|bc|c",
    "stemmer, flooding, flood",
    "snowball, flooding, flood",
    "kstem, elections, election",
    "porter_stem, houses, hous",
    "elision, l'avion, avion",
    "unique, go go stop go, go|stop",
    "shingle, one two, one|one two|two",
    "stop, the storm, storm",
    "decimal_digit, ٢٠٢٦, 2026",
    "german_normalization, Straße, Strasse",
    "reverse, storm, mrots",
    "truncate, weatherforecasts, weatherfor",
    "word_delimiter_graph, Wi-Fi PowerShot500, Wi|Fi|Power|Shot|500"
  })
  void filtersAreKnownByTheirBareNames(String filter, String text, String tokens) {
    assertThat(analyzed("\"tokenizer\": \"whitespace\", \"filter\": [\"" + filter + "\"]", text))
        .containsExactly(tokens.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " -> ",
      value = {
        "{'type':'asciifolding','preserve_original':true} -> café -> cafe|café",
        "{'type':'lowercase','language':'turkish'} -> DIŞ -> dış",
        "{'type':'edge_ngram','min_gram':2,'max_gram':4} -> storm -> st|sto|stor",
        "{'type':'stemmer','language':'light_german'} -> häuser -> haus",
        "{'type':'stemmer','language':'possessive_english'} -> Anna's -> Anna",
        "{'type':'stemmer','language':'dutch'} -> verkiezingen -> verkiez",
        "{'type':'elision','articles':['dell'],'articles_case':true} -> dell'acqua -> acqua",
        "{'type':'length','min':3} -> a storm -> storm",
        "{'type':'limit','max_token_count':2} -> a b c -> a|b",
        "{'type':'keep','keep_words':['storm']} -> a storm -> storm",
        "{'type':'pattern_replace','pattern':'\\\\d','replacement':'#'} -> a1b2 -> a#b#",
        "{'type':'truncate','length':3} -> storm -> sto"
      })
  void filtersTakeTheirSettings(String filter, String text, String tokens) {
    String settings = "\"tokenizer\": \"whitespace\", \"filter\": [" + json(filter) + "]";

    assertThat(analyzed(settings, text)).containsExactly(tokens.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " -> ",
      value = {
        "'keyword' -> The Storm -> The Storm",
        "'letter' -> storm2day -> storm|day",
        "'classic' -> a storm-2 -> a|storm-2",
        "'uax_url_email' -> mail me@example.org -> mail|me@example.org",
        "'pattern' -> a,b c -> a|b|c",
        "'path_hierarchy' -> /a/b -> /a|/a/b",
        "'edge_ngram' -> storm -> s|st",
        "'ngram' -> ab -> a|ab|b",
        "{'type':'edge_ngram','min_gram':2,'max_gram':3,'token_chars':['letter']} -> ab1cde ->"
            + " ab|cd|cde",
        "{'type':'ngram','min_gram':2,'max_gram':2,'token_chars':['digit']} -> a123 -> 12|23",
        "{'type':'pattern','pattern':',','flags':'COMMENTS'} -> a b,c -> a b|c"
      })
  void tokenizersAreKnownByNameAndTakeTheirSettings(String tokenizer, String text, String tokens) {
    assertThat(analyzed("\"tokenizer\": " + json(tokenizer), text))
        .containsExactly(tokens.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " -> ",
      value = {
        "'html_strip' -> <b>Storm</b> &amp; rain -> Storm & rain",
        "{'type':'mapping','mappings':['ß => ss','\\\\u0026 => and']} -> Straße & Weg ->"
            + " Strasse and Weg",
        "{'type':'pattern_replace','pattern':'(\\\\d+)-(\\\\d+)','replacement':'$1_$2'} ->"
            + " 12-34 -> 12_34"
      })
  void characterFiltersRewriteTheText(String filter, String text, String result) {
    String settings = "\"tokenizer\": \"keyword\", \"char_filter\": [" + json(filter) + "]";

    assertThat(analyzed(settings, text)).containsExactly(result);
  }

  @Test
  void aWiderSpreadOfGramsThanTheIndexAllowsIsRefused() {
    HttpResponse<String> answer =
        analyze(
            json("'tokenizer':'keyword','filter':[{'type':'ngram','min_gram':1,'max_gram':9}]"),
            "storm");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("max_ngram_diff");
  }

  @Test
  void anUnknownStemmerIsRefused() {
    HttpResponse<String> answer =
        analyze(
            json("'tokenizer':'keyword','filter':[{'type':'stemmer','language':'klingon'}]"),
            "storm");

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  private List<String> analyzed(String settings, String text) {
    HttpResponse<String> answer = analyze(settings, text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TOKEN.matcher(answer.body()).results().map(AnalysisIntegrationTests::token).toList();
  }

  private static String token(MatchResult match) {
    return match.group(1);
  }

  private HttpResponse<String> analyze(String settings, String text) {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("/_analyze"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{%s, \"text\": \"%s\"}".formatted(settings, text)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String json(String withSingleQuotes) {
    return withSingleQuotes.replace('\'', '"');
  }
}
