package org.liveblogarchive.article.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;

class ShortTitleTests {

  @Test
  void isTheHeadlineWhereThereIsOne() {
    assertThat(ShortTitle.of(entry("Words.").change().headline("Headline").state()))
        .isEqualTo("Headline");
  }

  @Test
  void isTheFirstLineElse() {
    assertThat(ShortTitle.of(entry("\n  First line.\nSecond line."))).isEqualTo("First line.");
  }

  @Test
  void isCutBetweenWords() {
    String title = ShortTitle.of(entry("word ".repeat(40)));

    assertThat(title).endsWith("word…").hasSizeBetween(70, 81);
  }

  @Test
  void cutsNoCharacterInTwo() {
    String title = ShortTitle.of(entry("a" + "🙂".repeat(100)));

    assertThat(Characters.permitted(title)).isEqualTo(title);
  }

  @Test
  void isEmptyWhereThereIsNothingToSay() {
    assertThat(ShortTitle.of(EntryState.empty(EntryStatus.PUBLISHED, 1))).isEmpty();
  }

  private static EntryState entry(String text) {
    return EntryState.empty(EntryStatus.PUBLISHED, 1)
        .change()
        .blocks(List.of(new Block.Paragraph(text)))
        .state();
  }
}
