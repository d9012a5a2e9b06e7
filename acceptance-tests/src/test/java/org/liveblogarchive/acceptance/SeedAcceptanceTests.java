package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedAcceptanceTests {

  private final Client client = Client.of(RunningStack.get());
  private String liveBlog = "";

  @BeforeEach
  void importSeed() {
    Answer answer = client.importText(Seed.text(), "?language=en");
    assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    liveBlog = answer.read("$.liveBlog.links.self");
    awaitSearchable();
  }

  @Test
  void isOneEndedLiveBlogOfFortyNineEntries() {
    Answer answer = client.get(liveBlog);

    assertThat(answer.<String>read("$.status")).isEqualTo("ended");
    assertThat(answer.<Integer>read("$.entryCount")).isEqualTo(49);
    assertThat(answer.<String>read("$.publishedOn")).isEqualTo("2024-06-19");
    assertThat(answer.<Object>read("$.publishedAt")).isNull();
    Answer ofItsDay = client.get("/api/v1/liveblogs?from=2024-06-19&to=2024-06-19");
    assertThat(ofItsDay.<List<String>>read("$.items[*].links.self")).containsExactly(liveBlog);
  }

  @Test
  void readsBackEntryByEntryAsTheTextHasIt() {
    List<String> texts = new ArrayList<>();
    List<String> precisions = new ArrayList<>();
    String address = liveBlog + "/entries?limit=20";
    String next = address;
    while (!next.isEmpty()) {
      Answer page = client.get(next);
      for (String self : page.<List<String>>read("$.items[*].links.self")) {
        Answer entry = client.get(self);
        texts.add(entry.read("$.text"));
        precisions.add(entry.read("$.timePrecision"));
      }
      String cursor = page.read("$.nextCursor");
      next = cursor == null ? "" : address + "&cursor=" + cursor;
    }

    assertThat(texts).hasSize(49);
    assertThat(precisions).containsOnly("day");
    assertThat(texts.stream().flatMap(text -> Stream.of(text.split("\n\n", -1))))
        .containsExactlyElementsOf(Seed.paragraphs());
  }

  @Test
  void isUnchangedWhenImportedAgain() {
    Answer again = client.importText(Seed.text(), "?language=en");

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.<Integer>read("$.unchanged")).isEqualTo(49);
    assertThat(again.<Integer>read("$.created")).isZero();
    assertThat(again.<String>read("$.liveBlog.links.self")).isEqualTo(liveBlog);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "tea set"                     | naval dirk
          Vietnam                       | has left the DPRK
          Izvestia                      | framework document
          flowers monument              | laid flowers at a monument
          Kumsusan spin                 | behind the wheel
          "F-16"                        | fighter jets
          2006 nuclear                  | harsh UNSC restrictions
          1961                          | replace similar documents
          "Kim Il Sung Square"          | national anthems
          Rodong Sinmun                 | article published
          "honor guard"                 | plane touched down
          """)
  void findsEachFact(String query, String inTheText) {
    Answer answer = client.search(query);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.<Integer>read("$.total")).as(answer.toString()).isEqualTo(1);
    assertThat(answer.<String>read("$.items[0].entry.text")).contains(inTheText);
    assertThat(answer.<List<String>>read("$.items[0].highlights")).anyMatch(this::isHighlighted);
    assertThat(answer.<String>read("$.items[0].liveBlog.headline")).contains("As it happened");
  }

  @Test
  void findsExactlyTheEntryWithTheGiftsAndLinksToItInContext() {
    Answer answer = client.search("\"tea set\"");

    assertThat(answer.<Integer>read("$.total")).isEqualTo(1);
    assertThat(String.join(" ", answer.<List<String>>read("$.items[0].highlights")))
        .containsPattern("<mark>tea</mark> <mark>set</mark>|<mark>tea set</mark>");
    Answer context = client.get(answer.read("$.items[0].entry.links.context"));
    assertThat(context.<List<String>>read("$.items[*].id"))
        .contains(answer.<String>read("$.items[0].entry.id"));
  }

  private boolean isHighlighted(String highlight) {
    return highlight.contains("<mark>") && highlight.contains("</mark>");
  }

  private void awaitSearchable() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              Answer found = client.search("Vietnam");
              assertThat(found.status()).as(found.toString()).isEqualTo(200);
              assertThat(found.<Integer>read("$.total")).isPositive();
            });
  }
}
