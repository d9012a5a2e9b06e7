package org.liveblogarchive.analysis;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.br.BrazilianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.elasticsearch.index.analysis.Analysis;

/**
 * Lucene's language analyzers under Elasticsearch's names, with its two settings: {@code stopwords}
 * and, where the analyzer stems, {@code stem_exclusion}.
 */
final class LanguageAnalyzers {

  static final List<AnalyzerType> ALL =
      List.of(
          language("arabic", ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new),
          language("armenian", ArmenianAnalyzer.getDefaultStopSet(), ArmenianAnalyzer::new),
          language("basque", BasqueAnalyzer.getDefaultStopSet(), BasqueAnalyzer::new),
          language("bengali", BengaliAnalyzer.getDefaultStopSet(), BengaliAnalyzer::new),
          language("brazilian", BrazilianAnalyzer.getDefaultStopSet(), BrazilianAnalyzer::new),
          language("bulgarian", BulgarianAnalyzer.getDefaultStopSet(), BulgarianAnalyzer::new),
          language("catalan", CatalanAnalyzer.getDefaultStopSet(), CatalanAnalyzer::new),
          language(
              "cjk", CJKAnalyzer.getDefaultStopSet(), (stops, stems) -> new CJKAnalyzer(stops)),
          language("czech", CzechAnalyzer.getDefaultStopSet(), CzechAnalyzer::new),
          language("danish", DanishAnalyzer.getDefaultStopSet(), DanishAnalyzer::new),
          language("dutch", DutchAnalyzer.getDefaultStopSet(), DutchAnalyzer::new),
          language("english", EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new),
          language("estonian", EstonianAnalyzer.getDefaultStopSet(), EstonianAnalyzer::new),
          language("finnish", FinnishAnalyzer.getDefaultStopSet(), FinnishAnalyzer::new),
          language("french", FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new),
          language("galician", GalicianAnalyzer.getDefaultStopSet(), GalicianAnalyzer::new),
          language("german", GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new),
          language(
              "greek",
              GreekAnalyzer.getDefaultStopSet(),
              (stops, stems) -> new GreekAnalyzer(stops)),
          language("hindi", HindiAnalyzer.getDefaultStopSet(), HindiAnalyzer::new),
          language("hungarian", HungarianAnalyzer.getDefaultStopSet(), HungarianAnalyzer::new),
          language("indonesian", IndonesianAnalyzer.getDefaultStopSet(), IndonesianAnalyzer::new),
          language("irish", IrishAnalyzer.getDefaultStopSet(), IrishAnalyzer::new),
          language("italian", ItalianAnalyzer.getDefaultStopSet(), ItalianAnalyzer::new),
          language("latvian", LatvianAnalyzer.getDefaultStopSet(), LatvianAnalyzer::new),
          language("lithuanian", LithuanianAnalyzer.getDefaultStopSet(), LithuanianAnalyzer::new),
          language("norwegian", NorwegianAnalyzer.getDefaultStopSet(), NorwegianAnalyzer::new),
          language("persian", PersianAnalyzer.getDefaultStopSet(), PersianAnalyzer::new),
          language("portuguese", PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new),
          language("romanian", RomanianAnalyzer.getDefaultStopSet(), RomanianAnalyzer::new),
          language("russian", RussianAnalyzer.getDefaultStopSet(), RussianAnalyzer::new),
          language("serbian", SerbianAnalyzer.getDefaultStopSet(), SerbianAnalyzer::new),
          language("sorani", SoraniAnalyzer.getDefaultStopSet(), SoraniAnalyzer::new),
          language("spanish", SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new),
          language("swedish", SwedishAnalyzer.getDefaultStopSet(), SwedishAnalyzer::new),
          language("turkish", TurkishAnalyzer.getDefaultStopSet(), TurkishAnalyzer::new),
          language(
              "thai", ThaiAnalyzer.getDefaultStopSet(), (stops, stems) -> new ThaiAnalyzer(stops)));

  private LanguageAnalyzers() {}

  private static AnalyzerType language(
      String name,
      CharArraySet defaultStopWords,
      BiFunction<CharArraySet, CharArraySet, Analyzer> analyzer) {
    return new AnalyzerType(
        name,
        (environment, own) ->
            analyzer.apply(
                Analysis.parseStopWords(environment, own, defaultStopWords),
                Analysis.parseStemExclusion(own, CharArraySet.EMPTY_SET)));
  }
}
