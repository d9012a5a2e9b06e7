package org.liveblogarchive.article.importing.nativejson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.liveblogarchive.article.problem.Flaw;
import org.liveblogarchive.article.problem.InvalidBody;
import org.liveblogarchive.article.testing.InventedLiveBlogs;

class NativeImporterTests {

  private static final String ID = "01978f3a-5c00-7a10-8000-000000000001";
  private final NativeImporter importer = new NativeImporter();

  @Test
  void readsAllThatADocumentTells() {
    ImportedLiveBlog liveBlog =
        read(
            """
            {"format": "liveblog-archive", "version": 1,
             "liveBlog": {"headline": "Kettle race", "status": "ended", "language": "EN-gb",
               "timeZone": "Europe/London", "topics": ["kettles"], "authors": [{"name": "Ada"}],
               "publishedOn": "2025-06-21", "slug": "kettles",
               "source": {"publisher": "The Steam", "url": "https://steam.example/race"}},
             "entries": [
               {"headline": "They are off", "publishedAt": "2025-06-21T23:30:00Z", "keyEvent": true},
               {"id": "%s", "status": "withdrawn",
                "withdrawal": {"reason": "No tea.", "at": "2025-06-22T00:00:00+01:00"}}]}
            """
                .formatted(ID));

    assertThat(liveBlog.ended()).isTrue();
    assertThat(liveBlog.language()).isEqualTo("en-GB");
    assertThat(liveBlog.published()).isEqualTo(Published.on(LocalDate.of(2025, 6, 21)));
    assertThat(liveBlog.url()).hasToString("https://steam.example/race");
    ImportedEntry first = liveBlog.entries().getFirst();
    assertThat(first.published())
        .as("the day is that of the live blog's zone")
        .isEqualTo(
            new Published(
                Instant.parse("2025-06-21T23:30:00Z"),
                LocalDate.of(2025, 6, 22),
                TimePrecision.SECOND));
    assertThat(first.keyEvent()).isTrue();
    assertThat(liveBlog.entries().getLast().sourceId()).isEqualTo(ID);
    assertThat(liveBlog.entries().getLast().withdrawal())
        .isEqualTo(new Withdrawal("No tea.", Instant.parse("2025-06-21T23:00:00Z")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsWhateverTheSchemaAdmits(long seed) {
    InventedLiveBlogs invented = new InventedLiveBlogs(seed);

    IntStream.range(0, 50)
        .mapToObj(invented::line)
        .forEach(line -> assertThat(read(line).entries()).isNotNull());
  }

  @Test
  void keepsOnlyCharactersThatCanBeSeen() {
    ImportedEntry entry =
        entry("{\"blocks\": [{\"type\": \"paragraph\", \"text\": \" a\\u0000b\\ud800\\u202e \"}]}");

    assertThat(entry.blocks()).containsExactly(new Block.Paragraph("ab"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"headline": 5}                                                     | .headline
          {"headline": "x", "colour": 1}                                      | ''
          {}                                                                  | ''
          {"headline": " \\u0000 "}                                           | .blocks
          {"blocks": []}                                                      | ''
          {"blocks": [{"type": "paragraph"}]}                                 | .blocks[0]
          {"blocks": [{"type": "poem", "text": "x"}]}                         | .blocks[0].type
          {"blocks": [{"text": "x"}]}                                         | .blocks[0]
          {"blocks": [null]}                                                  | .blocks[0]
          {"blocks": [{"type": "image", "url": "javascript:x"}]}              | .blocks[0].url
          {"blocks": [{"type": "image", "url": "http://a b"}]}                | .blocks[0].url
          {"headline": "x", "publishedAt": "2025-06-31T00:00:00Z"}            | .publishedAt
          {"headline": "x", "publishedAt": "soon"}                            | .publishedAt
          {"headline": "x", "publishedAt": 1750482720}                        | .publishedAt
          {"headline": "x", "publishedAt": "0000-06-30T00:00:00Z"}            | .publishedAt
          {"headline": "x", "publishedOn": "2025-02-30"}                      | .publishedOn
          {"headline": "x", "timePrecision": "day"}                           | .publishedOn
          {"headline": "x", "timePrecision": "minute"}                        | .publishedAt
          {"headline": "x", "timePrecision": "none", "publishedOn": "2025-02-03"} | .publishedOn
          {"headline": "x", "status": "draft"}                                | .status
          {"status": "withdrawn"}                                             | ''
          {"headline": "x", "withdrawal": {"reason": "y", "at": "2025-06-21T00:00:00Z"}} | .withdrawal
          {"headline": "x", "correction": {"kind": "typo"}}                   | .correction
          {"headline": "x", "keyEvent": null}                                 | .keyEvent
          {"headline": "x", "keyEvent": "true"}                               | .keyEvent
          {"headline": "x", "authors": ["Ada"]}                               | .authors[0]
          {"headline": "x", "id": "7"}                                        | .id
          5                                                                   | ''
          """)
  void namesWhatIsWrongWithAnEntry(String json, String field) {
    assertThat(flaws(document("{\"headline\": \"Tea\"}", "{\"headline\": \"ok\"}, " + json)))
        .extracting(Flaw::field)
        .contains("entries[1]" + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                     | liveBlog
          {"headline": "x", "language": "not a language"}        | liveBlog.language
          {"headline": "x", "timeZone": "Mars/Olympus"}          | liveBlog.timeZone
          {"headline": "x", "status": "withdrawn"}               | liveBlog.status
          {"headline": "x", "slug": "Not a slug"}                | liveBlog.slug
          {"headline": "x", "slug": "a--b"}                      | liveBlog.slug
          {"headline": "x", "source": {"url": "http://[::"}}     | liveBlog.source.url
          {"headline": "x", "coverage": {"begin": null}}         | liveBlog.coverage
          {"headline": "x", "topics": [""]}                      | liveBlog.topics[0]
          """)
  void namesWhatIsWrongWithALiveBlog(String json, String field) {
    assertThat(flaws(document(json, ""))).extracting(Flaw::field).contains(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format": "liveblog-archive", "version": 2, "liveBlog": {"headline": "x"}, "entries": []} | version
          {"format": "liveblog-archive", "version": 1, "liveBlog": {"headline": "x"}}                | entries
          {"format": "liveblog-archive", "version": 1, "entries": []}                                | liveBlog
          {"format": "liveblog-archive", "version": 1, "liveBlog": {"headline": "x"}, "entries": {}} | entries
          {"format": "liveblog-archive", "version": 1, "liveBlog": {"headline": "x"}, "entries": [], "more": 1} | more
          {"format": "liveblog-archive", "format": "liveblog-archive"}                               | format
          """)
  void namesWhatIsWrongWithADocument(String json, String field) {
    assertThat(flaws(json)).extracting(Flaw::field).contains(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"format\": \"liveblog-archive\",",
        "nul",
        "{} {}",
        "{\"format\": \"a\" \"b\"}"
      })
  void refusesWhatIsNoJsonObject(String text) {
    assertThatExceptionOfType(InvalidBody.class).isThrownBy(() -> read(text));
  }

  @Test
  void staysSmallWhereEverythingIsWrong() {
    String nothing = "{},".repeat(100_000);

    assertThat(flaws(document("{\"headline\": \"x\"}", nothing + "{}"))).hasSizeLessThan(60);
    assertThatExceptionOfType(InvalidBody.class)
        .isThrownBy(() -> read("{\"entries\":" + "[".repeat(1_000_000)));
  }

  @Test
  void recognisesItsFormatByWhatADocumentSaysOfItself() {
    assertThat(recognises("{\"entries\": [{\"format\": 1}], \"format\": \"liveblog-archive\"}"))
        .isTrue();
    assertThat(recognises("{\"format\": \"liveblog-archive\", broken")).isTrue();
    assertThat(recognises("{\"entries\": [{\"format\": \"liveblog-archive\"}]}")).isFalse();
    assertThat(recognises("[\"liveblog-archive\"]")).isFalse();
    assertThat(recognises("{\"format\": 1}")).isFalse();
    assertThat(recognises("A page that speaks of liveblog-archive")).isFalse();
  }

  private boolean recognises(String text) {
    return importer.recognises(SourceDocument.of(text));
  }

  private ImportedEntry entry(String json) {
    return read(document("{\"headline\": \"Tea\"}", json)).entries().getFirst();
  }

  private static String document(String liveBlog, String entries) {
    return "{\"format\": \"liveblog-archive\", \"version\": 1, \"liveBlog\": %s, \"entries\": [%s]}"
        .formatted(liveBlog, entries);
  }

  private ImportedLiveBlog read(String text) {
    return importer.read(SourceDocument.of(text));
  }

  @SuppressWarnings("unchecked")
  private List<Flaw> flaws(String text) {
    try {
      read(text);
      return List.of();
    } catch (InvalidBody refused) {
      Map<String, Object> members = refused.getBody().getProperties();
      return members == null ? List.of() : (List<Flaw>) members.getOrDefault("errors", List.of());
    }
  }
}
