package org.liveblogarchive.search.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.articles.Entry;

class QuoteExtractorTests {

  @Test
  void trustsAQuoteBlockMost() {
    String words = "I have never seen water this flat.";
    Entry entry =
        Entries.of(
            "They are off.\n\n" + words + "\n\nRace officer Ilse Brandt",
            new Entry.Block("paragraph", "They are off.", null),
            new Entry.Block("quote", words, "Race officer Ilse Brandt"));

    assertThat(QuoteExtractor.from(entry, "en"))
        .containsExactly(
            new Quotation(words, "Ilse Brandt", "Race officer", 0.98, "quote-block", 15, 49));
  }

  @Test
  void doesNotReadAQuoteBlockTwice() {
    String words = "“The fog was thick,” said Tom Okafor.";
    Entry entry = Entries.of(words, new Entry.Block("quote", words, "Ilse Brandt"));

    assertThat(QuoteExtractor.from(entry, "en"))
        .extracting(Quotation::speaker)
        .containsExactly("Ilse Brandt");
  }

  @Test
  void leavesAQuoteBlockWithoutSourceToTheOtherRules() {
    String words = "The fog was thick.";
    Entry entry = Entries.of(words, new Entry.Block("quote", words, null));

    assertThat(QuoteExtractor.from(entry, "en")).isEmpty();
  }

  @Test
  void saysWhereTheWordsStand() {
    String text = "At noon “the ferry is safe now,” said Ilse Brandt.";

    Quotation found = QuoteExtractor.from(Entries.of(text), "en").getFirst();

    assertThat(text.substring(found.start(), found.end())).isEqualTo("the ferry is safe now,");
    assertThat(found.words()).isEqualTo("the ferry is safe now");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The ferry is safe,” said Ilse Brandt. | verb-name | 0.95 |",
        "“The ferry is safe,” said harbour master Ilse Brandt. | verb-name | 0.95 | harbour master",
        "“The ferry is safe,” Ilse Brandt, the harbour master, said. | name-verb | 0.95 | harbour"
            + " master",
        "“The ferry is safe,” according to Ilse Brandt. | according-to | 0.85 |",
        "Ilse Brandt said: “The ferry is safe.” | name-verb-before | 0.95 |",
        "Ilse Brandt said that “the ferry is safe”. | name-verb-before | 0.85 |",
        "Dr Ilse Brandt: “The ferry is safe.” | label | 0.88 | Dr",
        "“The ferry is safe.” – Ilse Brandt | signature | 0.88 |",
        "Ilse Brandt said no. “The ferry is safe,” she added. | pronoun | 0.65 |"
      })
  void namesItsRuleAndItsConfidence(String text, String rule, double confidence, String role) {
    assertThat(QuoteExtractor.from(Entries.of(text), "en"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.speaker()).isEqualTo("Ilse Brandt");
              assertThat(found.rule()).isEqualTo(rule);
              assertThat(found.confidence()).isEqualTo(confidence);
              assertThat(found.role()).isEqualTo(role);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sam Reyes denied that Petra Lind said: “You are out of the team.”",
        "“Go home,” Ilse Brandt told Tom Okafor. “Who are you,” he replied.",
        "Ilse Brandt’s report said: “The bridge is about to fall.”",
        "“We agree on nothing,” said Dana Whitlock’s office.",
        "Asked whether Sam Reyes said “he is a disgrace to us”, Petra Lind laughed."
      })
  void ratherKeepsQuietThanGuesses(String text) {
    assertThat(QuoteExtractor.from(Entries.of(text), "en"))
        .extracting(Quotation::words)
        .isSubsetOf("Go home");
  }

  @Test
  void givesAllQuotationsOfOnePersonTheFullName() {
    String text =
        """
        “It is late,” said Erik van Aal.

        “We are tired,” said van Aal.

        “Good night,” Aal said.
        """;

    assertThat(QuoteExtractor.from(Entries.of(text), "en"))
        .extracting(Quotation::speaker)
        .containsExactly("Erik van Aal", "Erik van Aal", "Erik van Aal");
  }

  @Test
  void stopsAtItsCaps() {
    String many = "“The ferry is safe,” said Ilse Brandt.\n\n".repeat(1_000);
    String endless = "“" + "word ".repeat(3_000) + ",” said Ilse Brandt.";

    assertThat(QuoteExtractor.from(Entries.of(many), "en")).hasSize(100);
    assertThat(QuoteExtractor.from(Entries.of(endless), "en")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"",
        "'A ",
        "‘A ",
        "„",
        "»",
        "“\n\n",
        "said ",
        "Ilse ",
        "said: “A b c d” ",
        ", said Ilse, ",
        "the the ",
        "A.",
        "van der ",
        "“A,” said Ilse Brandt, “",
        "spokesman for ",
        "\n",
        "according to "
      })
  void takesTimeLinearInHostileText(String part) {
    String text = part.repeat(400_000 / part.length());

    assertThat(Duration.ofSeconds(5))
        .isGreaterThan(timeOf(() -> QuoteExtractor.from(Entries.of(text), "en")));
  }

  @Test
  void neverFailsWhateverTheText() {
    List<String> parts =
        List.of(
            "“",
            "”",
            "„",
            "\"",
            "'",
            "‘",
            "’",
            "»",
            "«",
            ",",
            ".",
            ":",
            " ",
            "\n",
            "\n\n",
            "said",
            "Ilse",
            "Brandt",
            "the",
            "mayor",
            "he",
            "so",
            "sagte",
            "van",
            "der",
            "spokesman",
            "for",
            "and",
            "–",
            "7",
            "'s",
            "\uD83D",
            "\uDE00",
            "ß",
            "according to",
            "that",
            "?",
            "\u0000",
            "Dr.");
    var random = new Random(20_260_621);

    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(parts.get(random.nextInt(parts.size())))
            .append(random.nextBoolean() ? " " : "");
      }
      String said = text.toString();
      for (String language : List.of("en", "de")) {
        assertThatCode(() -> check(said, language)).as(said).doesNotThrowAnyException();
      }
    }
  }

  private static void check(String text, String language) {
    int last = -1;
    for (Quotation found : QuoteExtractor.from(Entries.of(text), language)) {
      assertThat(found.start()).isGreaterThan(last);
      assertThat(found.end()).isBetween(found.start() + 1, text.length());
      assertThat(found.speaker()).isNotBlank();
      assertThat(found.words()).isNotBlank();
      assertThat(found.confidence()).isBetween(0.5, 1.0);
      last = found.start();
    }
  }

  /** The processor's time, because others may be using the machine as well. */
  private static Duration timeOf(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);
  }
}
