package org.liveblogarchive.analysis;

import static org.liveblogarchive.analysis.FilterType.configured;
import static org.liveblogarchive.analysis.FilterType.plain;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.elasticsearch.common.settings.Settings;

/** Token filters that write one token in another form: case, accents, digits, script variants. */
final class Normalizers {

  static final List<FilterType> ALL =
      Stream.of(
              configured("asciifolding", (index, environment, own) -> folding(own))
                  .orAlone(ASCIIFoldingFilter::new),
              configured("lowercase", (index, environment, own) -> lowercase(own)),
              plain("uppercase", UpperCaseFilter::new),
              plain("trim", TrimFilter::new),
              plain("decimal_digit", DecimalDigitFilter::new),
              plain("arabic_normalization", ArabicNormalizationFilter::new),
              plain("bengali_normalization", BengaliNormalizationFilter::new),
              plain("cjk_width", CJKWidthFilter::new),
              plain("german_normalization", GermanNormalizationFilter::new),
              plain("hindi_normalization", HindiNormalizationFilter::new),
              plain("indic_normalization", IndicNormalizationFilter::new),
              plain("persian_normalization", PersianNormalizationFilter::new),
              plain("scandinavian_folding", ScandinavianFoldingFilter::new),
              plain("scandinavian_normalization", ScandinavianNormalizationFilter::new),
              configured(
                  "serbian_normalization",
                  (index, environment, own) -> SerbianNormalizationFilter::new),
              plain("sorani_normalization", SoraniNormalizationFilter::new))
          .map(FilterType::normalizing)
          .toList();

  private Normalizers() {}

  private static UnaryOperator<TokenStream> folding(Settings own) {
    boolean keepsOriginal = own.getAsBoolean("preserve_original", false);
    return tokens -> new ASCIIFoldingFilter(tokens, keepsOriginal);
  }

  /** The bare name is the server's own; only its languages are missing there. */
  private static UnaryOperator<TokenStream> lowercase(Settings own) {
    String language = own.get("language", "any");
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "any" -> LowerCaseFilter::new;
      case "greek" -> GreekLowerCaseFilter::new;
      case "irish" -> IrishLowerCaseFilter::new;
      case "turkish" -> TurkishLowerCaseFilter::new;
      default -> throw new IllegalArgumentException("no lowercase for language " + language);
    };
  }
}
