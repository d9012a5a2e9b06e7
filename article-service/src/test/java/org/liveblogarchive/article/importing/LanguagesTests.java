package org.liveblogarchive.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.article.liveblog.Block;

class LanguagesTests {

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource({
    "en, The harbour is closed and the ferries wait outside while the wind is getting stronger.",
    "de, Der Hafen bleibt geschlossen und die Fähren warten draußen weil der Wind stärker wird.",
    "fr, Le port est fermé et les bateaux attendent dehors parce que le vent devient plus fort.",
    "es, El puerto está cerrado y los barcos esperan fuera porque el viento es cada vez más"
        + " fuerte.",
    "sv, Hamnen är stängd och färjorna väntar utanför eftersom vinden blir starkare hela tiden.",
    "uk, Порт закрито і пороми чекають зовні через те що вітер стає дедалі сильнішим сьогодні.",
  })
  void recognisesLanguagesByTheirWords(String language, String text) {
    assertThat(languages.of(liveBlog(text, text))).contains(language);
  }

  @Test
  void doesNotGuessFromAFewWords() {
    assertThat(languages.of(liveBlog("Goal!", "3:1"))).isEmpty();
    assertThat(languages.of(liveBlog("12345 67890 ".repeat(100), ""))).isEqualTo(Optional.empty());
  }

  private static ImportedLiveBlog liveBlog(String headline, String text) {
    ImportedEntry entry =
        ImportedEntry.builder().blocks(List.of(new Block.Paragraph(text))).build();
    return ImportedLiveBlog.titled(headline).entries(List.of(entry)).build();
  }
}
