package org.liveblogarchive.article.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.liveblogarchive.article.importing.text.Pages.authors;
import static org.liveblogarchive.article.importing.text.Pages.headlines;
import static org.liveblogarchive.article.importing.text.Pages.instants;
import static org.liveblogarchive.article.importing.text.Pages.page;
import static org.liveblogarchive.article.importing.text.Pages.read;
import static org.liveblogarchive.article.importing.text.Pages.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.TimePrecision;

class NewsroomPagesTests {

  @Test
  void readsTimesWithSecondsAboveHeadlines() {
    ImportedLiveBlog liveBlog = read(page("seconds-above-headlines"), null);

    assertThat(instants(liveBlog))
        .containsExactly("2024-09-03T11:02:10Z", "2024-09-03T12:40:55Z", "2024-09-03T13:11:02Z");
    assertThat(liveBlog.entries())
        .extracting(entry -> entry.published().precision())
        .containsOnly(TimePrecision.SECOND);
    assertThat(headlines(liveBlog))
        .containsExactly(
            "What is this about?",
            "Minister resigns over lamp contract",
            "Opposition demands a new lamp");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::keyEvent)
        .containsExactly(false, true, true);
    assertThat(authors(liveBlog.entries().get(1))).containsExactly("Ada Finch");
    assertThat(words(liveBlog).get(1)).contains("left at 13:35").doesNotContain("02:15", "Share");
    assertThat(liveBlog.headline()).startsWith("Harbour vote live");
  }

  @Test
  void readsTimesThatCarryTheirZoneAndDate() {
    ImportedLiveBlog liveBlog = read(page("time-zone-and-date"), null);

    assertThat(instants(liveBlog))
        .containsExactly("2022-05-05T02:15:00Z", "2022-05-05T15:58:00Z", "2022-05-05T20:02:00Z");
    assertThat(liveBlog.entries().getFirst().published().on()).isEqualTo("2022-05-04");
    assertThat(authors(liveBlog.entries().get(1))).containsExactly("Ada Finch", "Cy Marsh");
    assertThat(headlines(liveBlog)).contains("The storm comes ashore");
    assertThat(liveBlog.authors())
        .extracting(Author::name)
        .containsExactly("Ada Finch", "Bo Lark", "Cy Marsh");
    assertThat(liveBlog.ended()).isTrue();
    assertThat(liveBlog.warnings()).isEmpty();
  }

  @Test
  void readsNamesUnderDatedTimes() {
    ImportedLiveBlog liveBlog = read(page("dated-names"), null);

    assertThat(liveBlog.entries())
        .extracting(Pages::authors)
        .containsExactly(List.of("Ada Finch"), List.of("Bo Lark"), List.of("Ada Finch"));
    assertThat(headlines(liveBlog)).containsOnlyNulls();
    assertThat(instants(liveBlog)).endsWith("2024-09-11T03:02:00Z");
  }

  @Test
  void countsFromTheTimeAndNotFromHowLongAgoItWas() {
    ImportedLiveBlog liveBlog = read(page("relative-beside-zone"), null);

    assertThat(instants(liveBlog))
        .containsExactly("2023-10-12T20:05:00Z", "2023-10-12T23:50:00Z", "2023-10-13T01:10:00Z");
    assertThat(headlines(liveBlog))
        .containsExactly("Talks begin", "Talks go on past midnight", "That is all from us");
    assertThat(liveBlog.ended()).isTrue();
  }

  @Test
  void readsDatesGluedToHowLongAgoItWas() {
    ImportedLiveBlog liveBlog = read(page("relative-glued-date"), "Australia/Sydney");

    assertThat(instants(liveBlog))
        .containsExactly("2024-09-02T13:50:00Z", "2024-09-02T18:55:00Z", "2024-09-02T19:42:00Z");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::keyEvent)
        .containsExactly(false, false, true);
    assertThat(authors(liveBlog.entries().getLast())).containsExactly("Ada Finch");
  }

  @Test
  void readsHeadlinesBetweenPlusSigns() {
    ImportedLiveBlog liveBlog = read(page("plus-signs"), "Europe/Berlin");

    assertThat(instants(liveBlog))
        .containsExactly(
            "2022-03-04T21:10:00Z",
            "2022-03-04T22:05:00Z",
            "2022-03-04T23:20:00Z",
            "2022-03-05T05:40:00Z",
            "2022-03-05T06:15:00Z");
    assertThat(headlines(liveBlog)).endsWith("Fährleute kündigen neuen Streik an");
    assertThat(liveBlog.headline()).isEqualTo("Fährleute kündigen neuen Streik an");
  }

  @Test
  void readsUpdatesThatNameTheirDateInTheirFirstLine() {
    ImportedLiveBlog liveBlog = read(page("dated-updates"), "Europe/Berlin");

    assertThat(instants(liveBlog))
        .containsExactly("2022-03-03T20:40:00Z", "2022-03-04T08:15:00Z", "2022-03-04T11:30:00Z");
    assertThat(words(liveBlog).get(1)).contains("neues Angebot", "eine Glocke");
    assertThat(liveBlog.authors())
        .extracting(Author::name)
        .containsExactly("Ada Fink", "Bo Lerche");
  }

  @Test
  void readsGermanHoursOnLinesOfTheirOwn() {
    ImportedLiveBlog liveBlog = read(page("uhr-alone"), "Europe/Berlin");

    assertThat(instants(liveBlog))
        .containsExactly(
            "2022-03-03T16:00:00Z",
            "2022-03-03T17:45:00Z",
            "2022-03-03T20:30:00Z",
            "2022-03-03T21:05:00Z");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::keyEvent)
        .containsExactly(false, true, true, false);
    assertThat(liveBlog.ended()).isTrue();
  }

  @Test
  void goesOnPastMidnightWhereTheDateStandsAtTheOldestEntry() {
    ImportedLiveBlog liveBlog = read(page("oldest-first-over-midnight"), "Europe/Vienna");

    assertThat(liveBlog.entries())
        .extracting(entry -> String.valueOf(entry.published().on()))
        .containsExactly("2024-10-13", "2024-10-13", "2024-10-13", "2024-10-14", "2024-10-14");
    assertThat(liveBlog.ended()).isTrue();
    assertThat(liveBlog.warnings()).isEmpty();
  }

  @Test
  void partsTheEntriesOfAMatchByItsMinutes() {
    ImportedLiveBlog stopped = read(page("match-minutes"), null);
    ImportedLiveBlog primed = read(page("match-minutes-primed"), null);

    assertThat(headlines(stopped)).containsExactly("4'", "31'", "45+1'", "67'", "88'", "90+3'");
    assertThat(stopped.entries())
        .extracting(ImportedEntry::published)
        .containsOnly(Published.on(LocalDate.of(2024, 5, 4)));
    assertThat(headlines(primed)).containsExactly("1'", "12'", "45+2'", "67'", "90+4'");
    assertThat(words(primed).get(3)).contains("GOAL", "since 15:00");
  }

  @Test
  void readsHeadlinesAboveTheTime() {
    ImportedLiveBlog liveBlog = read(page("headline-above-time"), null);

    assertThat(headlines(liveBlog))
        .containsExactly(
            "Good morning",
            "Defence opens its case",
            "Keeper breaks down in court",
            "Jury is sent home for the night");
    assertThat(liveBlog.entries())
        .extracting(Pages::authors)
        .containsExactly(
            List.of("Ada Finch"), List.of("Ada Finch"), List.of("Bo Lark"), List.of("Ada Finch"));
    assertThat(words(liveBlog).getLast())
        .isEqualTo("The judge has sent the jury home.\n\nThey will return on Monday.");
    assertThat(liveBlog.entries().getLast().keyEvent()).isTrue();
  }

  @Test
  void readsTimesThatAreShownAndReadAloud() {
    ImportedLiveBlog liveBlog = read(page("spoken-time"), null);

    assertThat(headlines(liveBlog))
        .containsExactly("Inquiry opens at the town hall", "Keeper says lamp was lit");
    assertThat(authors(liveBlog.entries().getLast())).containsExactly("Bo Lark");
    assertThat(liveBlog.warnings()).isNotEmpty();
  }

  @Test
  void readsTimesUnderTheirEntries() {
    ImportedLiveBlog liveBlog = read(page("time-under-entries"), "Europe/London");

    assertThat(words(liveBlog).getFirst()).isEqualTo("The gun has gone and the fleet is away.");
    assertThat(words(liveBlog).getLast()).contains("crosses the line", "a sandwich");
    assertThat(instants(liveBlog))
        .containsExactly("2025-06-21T14:12:00Z", "2025-06-21T14:30:00Z", "2025-06-21T15:40:00Z");
  }

  @Test
  void readsBracketsWithoutBlankLines() {
    ImportedLiveBlog liveBlog = read(page("brackets"), "UTC");

    assertThat(instants(liveBlog)).hasSize(5).startsWith("2025-06-03T19:02:00Z");
    assertThat(words(liveBlog).get(2)).contains("against it", "poem of 1912");
  }

  @Test
  void readsFrenchHours() {
    ImportedLiveBlog liveBlog = read(page("hours-with-h"), "Europe/Paris");

    assertThat(instants(liveBlog))
        .containsExactly("2025-03-12T07:15:00Z", "2025-03-12T13:30:00Z", "2025-03-12T17:05:00Z");
    assertThat(liveBlog.published().at()).isEqualTo("2025-03-12T07:10:00Z");
    assertThat(liveBlog.authors())
        .extracting(Author::name)
        .containsExactly("Ada Pinson", "Bo Merle");
  }

  @Test
  void doesNotGuessFromHowLongAgoSomethingWas() {
    ImportedLiveBlog liveBlog = read(page("only-ago"), "UTC");

    assertThat(headlines(liveBlog))
        .containsExactly("Fire at the harbour", "Third boat sinks", "Fire is out");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::published)
        .containsOnly(Published.unknown());
    assertThat(liveBlog.warnings()).extracting(warning -> warning.line()).containsExactly(5);
  }

  @Test
  void readsNamesBesideTheTimesOfAPageWithoutBlankLines() {
    ImportedLiveBlog liveBlog = read(page("author-beside-time"), "Europe/London");

    assertThat(liveBlog.entries())
        .extracting(Pages::authors)
        .containsExactly(List.of("Ada Finch"), List.of("Bo Lark"), List.of("Ada Finch"));
    assertThat(headlines(liveBlog))
        .containsExactly("The treasurer stands up", "Bells are to cost more", "That's all from us");
  }

  @Test
  void keepsTimesThatAnEntryTellsInsideIt() {
    ImportedLiveBlog liveBlog = read(page("timetable-inside"), "UTC");

    assertThat(liveBlog.entries()).hasSize(4);
    assertThat(words(liveBlog).getLast()).contains("15:00 First race", "16:15 Prize-giving");
  }

  @Test
  void readsHeadlinesBehindABar() {
    ImportedLiveBlog liveBlog = read(page("pipes"), "Europe/Berlin");

    assertThat(headlines(liveBlog))
        .containsExactly("Hafen gesperrt", "Taucher im Wasser", "Hafen wieder frei");
    assertThat(words(liveBlog).getFirst()).isEqualTo("Eine Kette liegt in der Einfahrt.");
  }

  @Test
  void partsEntriesByBlankLinesUnderSeveralDates() {
    ImportedLiveBlog liveBlog = read(page("days-above"), null);

    assertThat(liveBlog.entries())
        .extracting(entry -> String.valueOf(entry.published().on()))
        .containsExactly("2025-03-08", "2025-03-08", "2025-03-09", "2025-03-09");
    assertThat(words(liveBlog).getFirst()).contains("goose", "full story");
    assertThat(liveBlog.standfirst()).isEqualTo("Lanterns, rain and one lost goose");
    assertThat(liveBlog.ended()).isTrue();
  }

  @Test
  void takesTheYearOfADateFromThePage() {
    ImportedLiveBlog liveBlog = read(page("days-without-year"), null);

    assertThat(instants(liveBlog))
        .containsExactly(
            "2025-01-19T16:05:00Z",
            "2025-01-19T21:40:00Z",
            "2025-01-20T07:15:00Z",
            "2025-01-20T09:30:00Z");
  }

  @Test
  void keepsAPinnedEntryOnceAndInItsPlace() {
    ImportedLiveBlog liveBlog = read(page("pinned"), null);

    assertThat(instants(liveBlog))
        .containsExactly("2025-03-04T11:30:00Z", "2025-03-04T12:05:00Z", "2025-03-04T14:20:00Z");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::pinned)
        .containsExactly(false, true, false);
  }

  @Test
  void readsNamesAboveTheTime() {
    ImportedLiveBlog liveBlog = read(page("name-above-time"), "Europe/Berlin");

    assertThat(liveBlog.entries())
        .extracting(Pages::authors)
        .containsExactly(List.of("Anna Berg"), List.of("Carl Dorn"), List.of("Anna Berg"));
    assertThat(headlines(liveBlog))
        .containsExactly(
            "Verhandlungen beginnen", "Stadt bietet zwei Laternen", "Fährleute lehnen Angebot ab");
    assertThat(instants(liveBlog)).endsWith("2025-03-05T13:45:00Z");
  }

  @Test
  void takesAListOfKeyEventsWithTimesForNoEntries() {
    ImportedLiveBlog liveBlog = read(page("timed-key-events"), null);

    assertThat(instants(liveBlog))
        .containsExactly(
            "2025-03-05T12:31:00Z",
            "2025-03-05T13:40:00Z",
            "2025-03-05T14:05:00Z",
            "2025-03-05T14:20:00Z");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::keyEvent)
        .containsExactly(true, false, true, false);
  }

  @Test
  void readsDatesThatOnlyOlderEntriesHave() {
    ImportedLiveBlog liveBlog = read(page("older-times-dated"), "Europe/Berlin");

    assertThat(liveBlog.entries())
        .extracting(entry -> String.valueOf(entry.published().on()))
        .containsExactly("2025-03-04", "2025-03-04", "2025-03-05", "2025-03-05", "2025-03-05");
    assertThat(headlines(liveBlog)).contains("Feierabend", "Guten Morgen");
  }

  @Test
  void readsHoursInTheEnglishWay() {
    ImportedLiveBlog liveBlog = read(page("indented-list"), "Europe/London");

    assertThat(instants(liveBlog))
        .containsExactly("2025-03-05T12:01:00Z", "2025-03-05T17:42:00Z", "2025-03-05T18:00:00Z");
    assertThat(headlines(liveBlog))
        .containsExactly("Ferry minister quits", "'I was tired'", "That's all for today");
    assertThat(liveBlog.authors()).extracting(Author::name).containsExactly("Ada Finch", "Bo Lark");
  }

  @Test
  void readsATimeGluedToAYear() {
    ImportedLiveBlog liveBlog = read(page("glued-year"), null);

    assertThat(liveBlog.published().at()).isEqualTo("2024-06-19T14:05:00Z");
    assertThat(instants(liveBlog))
        .containsExactly("2024-06-19T12:30:00Z", "2024-06-19T13:15:00Z", "2024-06-19T14:01:00Z");
  }

  @Test
  void readsZonesUnderDates() {
    ImportedLiveBlog liveBlog = read(page("zone-under-dates"), null);

    assertThat(instants(liveBlog))
        .containsExactly(
            "2023-11-23T09:10:00Z",
            "2023-11-23T23:55:00Z",
            "2023-11-24T18:30:00Z",
            "2023-11-24T20:15:00Z");
    assertThat(liveBlog.standfirst()).isEqualTo("Two presidents met on a pier");
    assertThat(liveBlog.ended()).isTrue();
  }

  @Test
  void readsTimesBetweenPlusSigns() {
    ImportedLiveBlog liveBlog = read(page("plus-signs-around-time"), null);

    assertThat(headlines(liveBlog))
        .containsExactly("Laterne gefunden", "Laterne wird geputzt", "Laterne brennt");
  }

  @Test
  void readsUpdatesAboveTheOriginalStory() {
    ImportedLiveBlog liveBlog = read(page("original-story"), null);

    assertThat(words(liveBlog)).hasSize(3).first().asString().contains("both directions");
  }

  @Test
  void readsHeadlinesOfOneWordWithoutBlankLines() {
    ImportedLiveBlog liveBlog = read(page("sports-without-gaps"), null);

    assertThat(headlines(liveBlog)).contains("Stumps", "Tea", "Lunch").hasSize(5);
    assertThat(instants(liveBlog)).startsWith("2025-06-06T10:00:00Z");
    assertThat(liveBlog.authors()).extracting(Author::name).containsExactly("Ada Finch");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article-with-date",
        "article-with-live-music",
        "article-with-related-dates",
        "article-told-by-the-clock",
        "articles-with-times",
        "ferry-timetable",
        "race-results",
        "timetable"
      })
  void refusesWhatIsNoLiveBlog(String name) {
    assertThatExceptionOfType(NotALiveBlog.class)
        .isThrownBy(() -> read(page(name), "UTC"))
        .satisfies(refused -> assertThat(refused.getBody().getDetail()).contains("document"));
  }
}
