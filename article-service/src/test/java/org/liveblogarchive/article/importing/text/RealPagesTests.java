package org.liveblogarchive.article.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.importing.text.Pages.authors;
import static org.liveblogarchive.article.importing.text.Pages.headlines;
import static org.liveblogarchive.article.importing.text.Pages.read;
import static org.liveblogarchive.article.importing.text.Pages.times;
import static org.liveblogarchive.article.importing.text.Pages.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.testing.Samples;

class RealPagesTests {

  @Test
  void readsTimesGluedToAuthors() {
    ImportedLiveBlog liveBlog = read(Samples.pageText("01-corkbeo"), "Europe/Dublin");

    assertThat(times(liveBlog, "Europe/Dublin"))
        .containsExactly(
            "08:44", "09:13", "10:09", "10:57", "11:00", "11:03", "11:07", "11:11", "11:14",
            "12:18", "12:37", "13:11", "13:27", "14:05", "14:43", "15:54", "17:24", "17:32",
            "17:52", "18:28", "19:17", "19:29", "20:03", "20:36", "21:01", "21:22");
    assertThat(liveBlog.entries())
        .extracting(entry -> entry.published().on())
        .containsOnly(LocalDate.of(2020, 10, 6));
    assertThat(liveBlog.entries().subList(0, 15))
        .allSatisfy(entry -> assertThat(authors(entry)).containsExactly("Gavin O'Callaghan"));
    assertThat(authors(liveBlog.entries().getLast())).containsExactly("Frances Watkins");
    assertThat(liveBlog.entries().stream().filter(ImportedEntry::keyEvent))
        .singleElement()
        .satisfies(entry -> assertThat(entry).isEqualTo(liveBlog.entries().get(19)));
    assertThat(headlines(liveBlog)).doesNotContainNull().endsWith("Goodnight");
    assertThat(liveBlog.introduction())
        .noneSatisfy(block -> assertThat(block.words()).contains("newsletter"));
  }

  @Test
  void readsTimesBesideHowLongAgoTheyWere() {
    ImportedLiveBlog liveBlog = read(Samples.pageText("03-guardian"), null);

    assertThat(times(liveBlog, "Europe/London"))
        .containsExactly(
            "11:42", "11:50", "11:55", "11:58", "12:05", "12:12", "12:20", "12:24", "12:34",
            "12:50");
    assertThat(liveBlog.entries().stream().filter(ImportedEntry::keyEvent)).hasSize(3);
    assertThat(liveBlog.entries().stream().filter(ImportedEntry::pinned))
        .containsExactly(liveBlog.entries().get(4));
    assertThat(authors(liveBlog.entries().getLast())).containsExactly("Jennifer Rankin");
    assertThat(liveBlog.authors())
        .extracting(Author::name)
        .containsExactly("Martin Belam", "Mabel Banfield-Nwachi", "Jordyn Beazley");
    assertThat(liveBlog.published().at()).isEqualTo("2023-05-15T04:38:00Z");
    assertThat(words(liveBlog)).noneSatisfy(text -> assertThat(text).contains("Updated at"));
    assertThat(words(liveBlog)).noneSatisfy(text -> assertThat(text).contains("00:41"));
  }

  @Test
  void readsTimesThatStandTwice() {
    ImportedLiveBlog liveBlog = read(Samples.pageText("06-bbc"), null);

    assertThat(liveBlog.entries()).hasSize(20);
    assertThat(headlines(liveBlog)).doesNotContainNull().last().asString().contains("testing");
    assertThat(liveBlog.entries().stream().map(Pages::authors).filter(names -> !names.isEmpty()))
        .containsExactly(List.of("Faisal Islam"), List.of("Marianna Spring"));
    assertThat(liveBlog.authors())
        .extracting(Author::name)
        .containsExactly("Alix Kroeger", "Claire Heald");
    assertThat(liveBlog.timeZone()).hasToString("Europe/London");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::published)
        .containsOnly(Published.unknown());
    assertThat(words(liveBlog)).noneSatisfy(text -> assertThat(text).contains("share tools"));
  }

  @Test
  void readsTheDateUnderItsEntries() {
    ImportedLiveBlog liveBlog = read(Samples.pageText("10-br24-de"), "Europe/Berlin");

    assertThat(times(liveBlog, "Europe/Berlin"))
        .containsExactly("02:02", "05:20", "08:57", "10:31", "11:13", "11:39", "12:31");
    assertThat(liveBlog.entries())
        .extracting(entry -> entry.published().on())
        .containsOnly(LocalDate.of(2024, 8, 27));
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::keyEvent)
        .containsExactly(false, true, false, false, true, true, false);
    assertThat(headlines(liveBlog)).doesNotContainNull();
    assertThat(liveBlog.authors()).extracting(Author::name).containsExactly("BR24 Redaktion");
  }

  @Test
  void readsTimesInsideLinesWithoutBlankLines() {
    ImportedLiveBlog liveBlog = read(Samples.pageText("11-telegraph-flat-v0"), null);

    assertThat(liveBlog.entries()).hasSize(30);
    assertThat(words(liveBlog).getFirst()).contains("smoke");
    assertThat(words(liveBlog).getLast()).contains("Reuters");
    assertThat(liveBlog.entries())
        .extracting(ImportedEntry::published)
        .containsOnly(Published.unknown());
    assertThat(liveBlog.warnings()).extracting(warning -> warning.line()).containsOnly(1);
  }
}
