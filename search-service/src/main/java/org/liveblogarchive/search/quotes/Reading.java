package org.liveblogarchive.search.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the quoted words of a text, in order. */
final class Reading {

  private static final int FARTHEST_BREAK = 14;
  private static final int FARTHEST_CONTINUATION = 20;
  private static final double CONTINUED = 0.9;

  private static final List<AttributionRule> RULES =
      List.of(new AttributionAfter(), new AttributionBefore(), new SpeakerLabel());

  private final List<QuotedWords> quoted;
  private final Passage passage;
  private final List<Quotation> taken;
  private final List<Quotation> found = new ArrayList<>();

  Reading(List<QuotedWords> quoted, Passage passage, List<Quotation> taken) {
    this.quoted = quoted;
    this.passage = passage;
    this.taken = taken;
  }

  List<Quotation> quotations() {
    int at = 0;
    int next = 0;
    while (at < quoted.size()) {
      QuotedWords words = quoted.get(at);
      while (next < taken.size() && taken.get(next).end() <= words.open()) {
        next++;
      }
      boolean inBlock = next < taken.size() && taken.get(next).start() < words.close();
      Attribution attribution = inBlock || isNone(words) ? null : attribution(words);
      at = attribution == null ? at + 1 : take(at, attribution);
    }
    return found;
  }

  /** Neither a title nor a scare quote is what somebody said. */
  private static boolean isNone(QuotedWords words) {
    int count = words.count();
    return count < 2 || (count < 4 && !words.startsASentence());
  }

  private @Nullable Attribution attribution(QuotedWords words) {
    for (AttributionRule rule : RULES) {
      Attribution found = rule.of(words, passage);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Keeps a quotation with what goes on after its attribution; answers where to go on. */
  private int take(int at, Attribution attribution) {
    QuotedWords words = quoted.get(at);
    int place = Math.max(attribution.next(), passage.tokens().from(words.close()));
    passage.spoke(attribution.speaker(), place);
    boolean follows = attribution.next() > passage.tokens().from(words.close());
    QuotedWords more = follows && at + 1 < quoted.size() ? quoted.get(at + 1) : null;
    if (more == null || !goesOn(attribution.next(), more)) {
      add(words.words(), attribution, 1, words.start(), words.end());
      return at + 1;
    }
    boolean brokenSentence =
        !more.startsASentence() || passage.tokens().is(passage.tokens().from(more.open()) - 1, ',');
    if (brokenSentence) {
      add(joined(words, more), attribution, 1, words.start(), more.end());
    } else {
      add(words.words(), attribution, 1, words.start(), words.end());
      add(more.words(), attribution, CONTINUED, more.start(), more.end());
    }
    return at + 2;
  }

  /** German puts the comma of a broken sentence outside its marks. */
  private static String joined(QuotedWords words, QuotedWords more) {
    String joint = words.endsWithPunctuation() ? " " : ", ";
    return words.words() + joint + more.words();
  }

  /** Whether only the attribution stands between quoted words and the next. */
  private boolean goesOn(int from, QuotedWords more) {
    Tokens tokens = passage.tokens();
    int open = tokens.from(more.open());
    boolean comma = tokens.is(open - 1, ',');
    boolean stop = tokens.is(open - 1, '.');
    if ((!comma && !stop) || open - from > (comma ? FARTHEST_BREAK : FARTHEST_CONTINUATION)) {
      return false;
    }
    for (int i = from; i < open - 1; i++) {
      if (tokens.endsSentence(i) || Vocabulary.VERBS.contains(tokens.lower(i))) {
        return false;
      }
    }
    int after = tokens.from(more.close());
    if (more.endsWith(',')
        || tokens.is(after, ',')
        || Vocabulary.VERBS.contains(tokens.lower(after))
        || Vocabulary.SINGULAR_PRONOUNS.contains(tokens.lower(after))) {
      // It has an attribution of its own, even where that cannot be resolved.
      return false;
    }
    Attribution own = attribution(more);
    return own == null || (comma && own.rule().endsWith("before"));
  }

  private void add(String words, Attribution attribution, double factor, int start, int end) {
    Speaker speaker = attribution.speaker();
    found.add(
        new Quotation(
            words.endsWith(",") ? words.substring(0, words.length() - 1) : words,
            speaker.name(),
            speaker.role(),
            Math.round(attribution.confidence() * factor * 100) / 100.0,
            factor < 1 ? "continued" : attribution.rule(),
            start,
            end));
  }
}
