package org.liveblogarchive.analysis;

import java.io.Reader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/** The {@code mapping} character filter, from rules like {@code "ß => ss"}. */
final class CharacterMappings {

  private static final Pattern RULE = Pattern.compile("(.+?)\\s*=>\\s*(.*)\\s*", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

  private CharacterMappings() {}

  static UnaryOperator<Reader> in(Environment environment, Settings own) {
    List<String> rules = Analysis.getWordList(environment, own, "mappings");
    if (rules == null) {
      throw new IllegalArgumentException("mapping requires mappings or mappings_path");
    }
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    rules.forEach(rule -> add(map, rule));
    NormalizeCharMap characters = map.build();
    return text -> new MappingCharFilter(characters, text);
  }

  private static void add(NormalizeCharMap.Builder map, String rule) {
    Matcher parts = RULE.matcher(rule);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a mapping of the form 'from => to': " + rule);
    }
    map.add(unescaped(parts.group(1).strip()), unescaped(parts.group(2).strip()));
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
  }

  private static String meaning(java.util.regex.MatchResult escape) {
    String code = escape.group(2);
    if (code != null) {
      return Character.toString(Integer.parseInt(code, 16));
    }
    return switch (escape.group(1)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> escape.group(1);
    };
  }
}
