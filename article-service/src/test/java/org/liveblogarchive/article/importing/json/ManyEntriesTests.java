package org.liveblogarchive.article.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.SourceDocument;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Time grows with the size of a document, not with its square. */
@Timeout(60)
class ManyEntriesTests {

  private static final int MANY = 30_000;

  @Test
  void readsManyBlocksWithManyTags() {
    String page =
        """
        {"headline": "Long", "pageId": "a/live/b", "tags": [%s], "keyEvents": [%s], "blocks": [%s]}
        """
            .formatted(
                many(n -> "{\"id\": \"profile/%d\", \"title\": \"N\"}".formatted(n)),
                many(n -> "{\"id\": \"b%d\"}".formatted(n)),
                many(
                    n ->
                        """
                        {"id": "b%d", "bodyHtml": "<p>%d</p>", "attributes": {},
                         "contributors": ["profile/%d"], "blockFirstPublished": %d}
                        """
                            .formatted(n, n, n, 1_700_000_000L + n)));

    assertThat(entriesOf("guardian", page)).isEqualTo(MANY);
  }

  @Test
  void readsManyPosts() {
    String posts =
        "{\"_items\": [%s]}"
            .formatted(
                many(
                    n ->
                        """
                        {"_id": "%d", "post_status": "open", "order": %d,
                         "items": [{"item_type": "text", "text": "%d"}]}
                        """
                            .formatted(n, (n * 7_919L) % MANY, n)));

    assertThat(entriesOf("superdesk", posts)).isEqualTo(MANY);
  }

  @Test
  void readsManyEditsOfFewEntries() {
    String records =
        "{\"entries\": [%s]}"
            .formatted(
                many(
                    n ->
                        """
                        {"id": %d, "type": "update", "render": "%d", "timestamp": %d}
                        """
                            .formatted(n % 10, n, 1_700_000_000L + n)));

    assertThat(entriesOf("wordpress", records)).isEqualTo(10);
  }

  private static int entriesOf(String format, String text) {
    String name = "org.liveblogarchive.article.importing." + format;
    try (var context = new AnnotationConfigApplicationContext(name)) {
      return context.getBean(Importer.class).read(SourceDocument.of(text)).entries().size();
    }
  }

  private static String many(IntFunction<String> item) {
    return IntStream.range(0, MANY).mapToObj(item).collect(Collectors.joining(","));
  }
}
