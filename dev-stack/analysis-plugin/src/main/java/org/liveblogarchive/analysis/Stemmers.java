package org.liveblogarchive.analysis;

import static org.liveblogarchive.analysis.FilterType.configured;
import static org.liveblogarchive.analysis.FilterType.plain;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.br.BrazilianStemFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.de.GermanStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.elasticsearch.common.Strings;

/** Token filters that cut words down to their stems. */
final class Stemmers {

  /** Stemmers that are not Snowball's, by the name that the {@code stemmer} filter takes. */
  private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("arabic", ArabicStemFilter::new),
          Map.entry("bengali", BengaliStemFilter::new),
          Map.entry("brazilian", BrazilianStemFilter::new),
          Map.entry("bulgarian", BulgarianStemFilter::new),
          Map.entry("czech", CzechStemFilter::new),
          Map.entry("english", PorterStemFilter::new),
          Map.entry("light_english", KStemFilter::new),
          Map.entry("minimal_english", EnglishMinimalStemFilter::new),
          Map.entry("porter", PorterStemFilter::new),
          Map.entry("porter2", tokens -> new SnowballFilter(tokens, "English")),
          Map.entry("possessive_english", EnglishPossessiveFilter::new),
          Map.entry("light_finnish", FinnishLightStemFilter::new),
          Map.entry("light_french", FrenchLightStemFilter::new),
          Map.entry("minimal_french", FrenchMinimalStemFilter::new),
          Map.entry("galician", GalicianStemFilter::new),
          Map.entry("minimal_galician", GalicianMinimalStemFilter::new),
          Map.entry("light_german", GermanLightStemFilter::new),
          Map.entry("minimal_german", GermanMinimalStemFilter::new),
          Map.entry("greek", GreekStemFilter::new),
          Map.entry("hindi", HindiStemFilter::new),
          Map.entry("light_hungarian", HungarianLightStemFilter::new),
          Map.entry("indonesian", IndonesianStemFilter::new),
          Map.entry("light_italian", ItalianLightStemFilter::new),
          Map.entry("latvian", LatvianStemFilter::new),
          Map.entry("light_norwegian", NorwegianLightStemFilter::new),
          Map.entry("minimal_norwegian", NorwegianMinimalStemFilter::new),
          Map.entry("persian", PersianStemFilter::new),
          Map.entry("light_portuguese", PortugueseLightStemFilter::new),
          Map.entry("minimal_portuguese", PortugueseMinimalStemFilter::new),
          Map.entry("portuguese_rslp", PortugueseStemFilter::new),
          Map.entry("light_russian", RussianLightStemFilter::new),
          Map.entry("sorani", SoraniStemFilter::new),
          Map.entry("light_spanish", SpanishLightStemFilter::new),
          Map.entry("spanish_plural", SpanishPluralStemFilter::new),
          Map.entry("light_swedish", SwedishLightStemFilter::new));

  static final List<FilterType> ALL =
      List.of(
          configured(
                  "stemmer",
                  (index, environment, own) -> of(own.get("language", own.get("name", "porter"))))
              .orAlone(PorterStemFilter::new),
          configured(
                  "snowball",
                  (index, environment, own) ->
                      snowball(own.get("language", own.get("name", "English"))))
              .orAlone(snowball("English")),
          plain("arabic_stem", ArabicStemFilter::new),
          plain("brazilian_stem", BrazilianStemFilter::new),
          plain("czech_stem", CzechStemFilter::new),
          plain("dutch_stem", snowball("Dutch")),
          plain("french_stem", snowball("French")),
          plain("german_stem", GermanStemFilter::new),
          plain("kstem", KStemFilter::new),
          plain("porter_stem", PorterStemFilter::new),
          plain("russian_stem", snowball("Russian")));

  private Stemmers() {}

  private static UnaryOperator<TokenStream> of(String language) {
    UnaryOperator<TokenStream> own = BY_LANGUAGE.get(language);
    return own == null ? snowball(Strings.capitalize(language)) : own;
  }

  /** Refuses an unknown language when the index is created, not when its first text arrives. */
  private static UnaryOperator<TokenStream> snowball(String language) {
    try {
      Class.forName("org.tartarus.snowball.ext." + language + "Stemmer");
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no stemmer for language " + language, e);
    }
    return tokens -> new SnowballFilter(tokens, language);
  }
}
