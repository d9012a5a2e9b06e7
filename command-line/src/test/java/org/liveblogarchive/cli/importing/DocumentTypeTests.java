package org.liveblogarchive.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTests {

  @ParameterizedTest
  @CsvSource({
    "page.txt, TEXT",
    "PAGE.HTML, HTML",
    "page.htm, HTML",
    "a.b.json, JSON",
    "page.jsonld, JSON_LD",
    "all.ndjson, NDJSON",
    "all.jsonl, NDJSON",
    "bundle.zip, ZIP"
  })
  void goesByTheName(String name, DocumentType type) {
    assertThat(DocumentType.named(name)).contains(type);
  }

  @ParameterizedTest
  @CsvSource({"txt", "page", "page.", "photo.jpeg", ".txtx"})
  void doesNotKnowOtherNames(String name) {
    assertThat(DocumentType.named(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html>                          | HTML
          '  {"a": 1}'                    | JSON
          [1, 2]                          | JSON
          '{"a": {\n "b": 1}}'            | JSON
          14:05 They are off              | TEXT
          ''                              | TEXT
          """)
  void goesByTheContent(String content, DocumentType type) {
    assertThat(DocumentType.of(content.getBytes(UTF_8))).isEqualTo(type);
  }

  @Test
  void knowsAnObjectOnEachLine() {
    assertThat(DocumentType.of("\uFEFF{\"a\": 1}\r\n\n{\"b\": 2".getBytes(UTF_8)))
        .isEqualTo(DocumentType.NDJSON);
    assertThat(DocumentType.of("{\"a\": 1}\n".getBytes(UTF_8))).isEqualTo(DocumentType.JSON);
  }
}
