package org.liveblogarchive.article.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.testing.Samples;
import org.liveblogarchive.article.testing.Texts;

class TextImporterTests {

  @Test
  void readsTheSeedAsFortyNineEntriesOldestFirst() {
    ImportedLiveBlog liveBlog = read(Samples.seed(), null);

    assertThat(liveBlog.entries()).hasSize(49);
    assertThat(words(liveBlog.entries().getFirst())).contains("arrived at the airport");
    assertThat(words(liveBlog.entries().getLast())).contains("has left the DPRK");
    assertThat(liveBlog.ended()).isTrue();
    assertThat(liveBlog.introduction()).hasSize(3);
    assertThat(liveBlog.standfirst()).startsWith("The Russian president held");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::published)
        .containsOnly(Published.on(LocalDate.of(2024, 6, 19)));
  }

  @Test
  void losesNothingOfTheSeedsText() {
    String seed = Samples.seed();
    List<String> paragraphs =
        Stream.of(seed.substring(seed.indexOf("\n19 June 2024\n") + 14).split("\n\n", -1))
            .map(TextImporterTests::withoutBlankEnds)
            .toList();

    ImportedLiveBlog liveBlog = read(seed, null);

    assertThat(
            liveBlog.entries().reversed().stream()
                .flatMap(entry -> entry.blocks().stream())
                .map(Block::words))
        .containsExactlyElementsOf(paragraphs);
  }

  @Test
  void keepsTheDayAndWarnsWhereADatelineHasNoZone() {
    ImportedLiveBlog liveBlog = read(Texts.regatta("Regatta"), null);

    assertThat(liveBlog.published()).isEqualTo(Published.on(LocalDate.of(2025, 6, 21)));
    assertThat(liveBlog.warnings()).extracting(Warning::line).contains(3);
    assertThat(liveBlog.warnings().getFirst().message()).contains("timeZone");
  }

  @Test
  void readsTimesInTheirZone() {
    ImportedLiveBlog liveBlog = read(Texts.regatta("Regatta"), "Europe/London");

    ImportedEntry winner = liveBlog.entries().getLast();
    assertThat(winner.published().at()).isEqualTo(Instant.parse("2025-06-21T05:40:00Z"));
    assertThat(winner.published().precision()).isEqualTo(TimePrecision.MINUTE);
    assertThat(winner.headline()).isEqualTo("A winner at last");
    assertThat(winner.keyEvent()).isTrue();
    assertThat(winner.blocks()).hasSize(2);
    assertThat(liveBlog.warnings()).isEmpty();
  }

  @Test
  void keepsALineBreakInsideItsEntry() {
    ImportedLiveBlog liveBlog =
        read(
            """
            Fair: as it happened

            1 May 2025

            The band plays.
            The crowd sings.

            The gates open.
            """,
            null);

    assertThat(words(liveBlog.entries().getLast())).isEqualTo("The band plays.\nThe crowd sings.");
  }

  @Test
  void turnsAroundAPageThatIsOldestFirst() {
    ImportedLiveBlog liveBlog =
        read("Fair\n\n1 May 2025\n\n09:00\nGates open.\n\n10:00\nThe band plays.\n", null);

    assertThat(liveBlog.entries())
        .extracting(TextImporterTests::words)
        .containsExactly("Gates open.", "The band plays.");
  }

  @Test
  void keepsAnEntryThatOnlySoundsLikeTheEnd() {
    ImportedLiveBlog liveBlog =
        read(
            """
            Fair

            1 May 2025

            Coverage in the valley is now over 80 percent.

            This live blog has ended.
            """,
            null);

    assertThat(liveBlog.entries())
        .extracting(TextImporterTests::words)
        .containsExactly("Coverage in the valley is now over 80 percent.");
    assertThat(liveBlog.ended()).isTrue();
  }

  @Test
  void inventsNoInstantWhereMidnightWasCrossedWithoutADate() {
    ImportedLiveBlog liveBlog =
        read(
            """
            Fair

            1 May 2025

            1 May 2025

            00:30
            Last.

            23:50
            Third.

            20:00
            Second.

            18:00
            First.
            """,
            "UTC");

    assertThat(liveBlog.entries())
        .extracting(TextImporterTests::words)
        .containsExactly("First.", "Second.", "Third.", "Last.");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::published)
        .containsOnly(Published.on(LocalDate.of(2025, 5, 1)));
    assertThat(liveBlog.warnings())
        .extracting(Warning::message)
        .anyMatch(w -> w.contains("midnight"));
  }

  @Test
  void warnsWhereTimesHaveNoDay() {
    ImportedLiveBlog liveBlog = read("Fair: live\n\n09:00\nGates open.\n", "UTC");

    assertThat(liveBlog.warnings())
        .extracting(Warning::message)
        .anyMatch(w -> w.contains("No date"));
  }

  @Test
  void understandsGermanAndFrenchDatesAndEndings() {
    ImportedLiveBlog german =
        read(
            "Fest\n\n3. März 2025\n\nDieser Liveblog ist beendet.\n\n3. März 2025\n\nAus.\n", null);
    ImportedLiveBlog french =
        read("Fête\n\n1er août 2025\n\nCe direct est terminé.\n\n1er août 2025\n\nFin.\n", null);

    assertThat(german.ended()).isTrue();
    assertThat(german.published()).isEqualTo(Published.on(LocalDate.of(2025, 3, 3)));
    assertThat(french.ended()).isTrue();
    assertThat(french.published()).isEqualTo(Published.on(LocalDate.of(2025, 8, 1)));
  }

  @Test
  void refusesATextInWhichNothingShowsWhereEntriesBegin() {
    assertThatExceptionOfType(NotALiveBlog.class)
        .isThrownBy(() -> read("A headline\n\nAn ordinary article.\n\nIts end.\n", null))
        .withMessageContaining("where its entries begin");
  }

  @Test
  void refusesAnEmptyDocument() {
    assertThatExceptionOfType(NotALiveBlog.class)
        .isThrownBy(() -> read(" \n\n", null))
        .withMessageContaining("empty");
  }

  private static ImportedLiveBlog read(String text, @Nullable String zone) {
    ZoneId timeZone = zone == null ? null : ZoneId.of(zone);
    return new TextImporter().read(SourceDocument.of(text).in(timeZone));
  }

  /** The page ends some lines with a no-break space. */
  private static String withoutBlankEnds(String paragraph) {
    return paragraph.replaceAll("(?U)^\\s+|\\s+$", "");
  }

  private static String words(ImportedEntry entry) {
    return Block.words(entry.blocks());
  }
}
