package org.liveblogarchive.analysis;

import static org.liveblogarchive.analysis.TokenizerType.configured;
import static org.liveblogarchive.analysis.TokenizerType.plain;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;

/** The tokenizers that are missing: all but {@code standard}. */
final class Tokenizers {

  static final List<TokenizerType> ALL =
      List.of(
          plain("keyword", KeywordTokenizer::new),
          plain("letter", LetterTokenizer::new),
          plain("whitespace", WhitespaceTokenizer::new),
          plain("classic", ClassicTokenizer::new),
          plain("uax_url_email", UAX29URLEmailTokenizer::new),
          plain("thai", ThaiTokenizer::new),
          configured("path_hierarchy", (index, own) -> pathHierarchy(own))
              .orAlone(PathHierarchyTokenizer::new),
          configured("pattern", (index, own) -> pattern(own)).orAlone(pattern(Settings.EMPTY)),
          configured("edge_ngram", (index, own) -> edgeGrams(own))
              .orAlone(edgeGrams(Settings.EMPTY)),
          configured("ngram", Tokenizers::grams).orAlone(NGramTokenizer::new));

  private Tokenizers() {}

  private static Supplier<Tokenizer> pathHierarchy(Settings own) {
    char delimiter = own.get("delimiter", "/").charAt(0);
    char replacement = own.get("replacement", String.valueOf(delimiter)).charAt(0);
    int skip = own.getAsInt("skip", 0);
    return () -> new PathHierarchyTokenizer(delimiter, replacement, skip);
  }

  private static Supplier<Tokenizer> pattern(Settings own) {
    Pattern pattern = Patterns.orNonWord(own);
    int group = own.getAsInt("group", -1);
    return () -> new PatternTokenizer(pattern, group);
  }

  private static Supplier<Tokenizer> edgeGrams(Settings own) {
    Grams grams = Grams.of(own);
    IntPredicate kept = TokenCharacters.in(own);
    return () ->
        new EdgeNGramTokenizer(grams.shortest(), grams.longest()) {
          @Override
          protected boolean isTokenChar(int character) {
            return kept.test(character);
          }
        };
  }

  private static Supplier<Tokenizer> grams(IndexSettings index, Settings own) {
    Grams grams = Grams.of(own).within(index.getMaxNgramDiff());
    IntPredicate kept = TokenCharacters.in(own);
    return () ->
        new NGramTokenizer(grams.shortest(), grams.longest()) {
          @Override
          protected boolean isTokenChar(int character) {
            return kept.test(character);
          }
        };
  }
}
