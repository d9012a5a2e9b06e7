package org.liveblogarchive.search.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Before the words: {@code Ilse Brandt said: “…”}, {@code Ilse Brandt told the harbour radio that
 * “…”}, {@code According to Ilse Brandt, “…”}, {@code Am Montag sagte Ilse Brandt: „…“}.
 */
final class AttributionBefore implements AttributionRule {

  private static final int FARTHEST_VERB = 24;
  private static final int FEWEST_WORDS = 4;
  private static final Set<String> OPENING_CLAUSES = Set.of("that", "a", "an", "the");
  private static final double AT_COLON = 0.95;
  private static final double AT_COMMA = 0.88;
  private static final double DIRECT = 0.85;
  private static final double ACCORDING_TO = 0.8;
  private static final double PRONOUN = 0.65;

  @Override
  public @Nullable Attribution of(QuotedWords quoted, Passage passage) {
    Tokens tokens = passage.tokens();
    int open = tokens.from(quoted.open());
    int end = beforeParagraph(tokens, open);
    boolean colon = tokens.is(end - 1, ':');
    if (end < open && !colon) {
      return null;
    }
    if (colon || tokens.is(end - 1, ',')) {
      if (!colon && quoted.count() < FEWEST_WORDS) {
        return null;
      }
      return said(end - 1, end, colon, colon ? AT_COLON : AT_COMMA, passage);
    }
    boolean opened = OPENING_CLAUSES.contains(tokens.lower(end - 1));
    int verb = opened ? end - 2 : end - 1;
    return Vocabulary.VERBS.contains(tokens.lower(verb)) && quoted.count() >= FEWEST_WORDS
        ? said(verb + 1, end, false, DIRECT, passage)
        : null;
  }

  /** The words may begin the paragraph after the one that announces them. */
  private static int beforeParagraph(Tokens tokens, int open) {
    int at = open;
    while (at > 0 && open - at < 4 && tokens.isBreak(at - 1)) {
      at--;
    }
    return at;
  }

  private static @Nullable Attribution said(
      int from, int next, boolean colon, double confidence, Passage passage) {
    Tokens tokens = passage.tokens();
    boolean participle = false;
    for (int at = from - 1; at > from - FARTHEST_VERB && !tokens.endsSentence(at); at--) {
      if (isMark(tokens, at)) {
        return null;
      }
      String word = tokens.lower(at);
      if (Vocabulary.PARTICIPLES.contains(word)) {
        participle = true;
      } else if (Vocabulary.VERBS.contains(word)) {
        Attribution found = byVerb(at, from, next, confidence, passage);
        if (found != null || !participle) {
          return found;
        }
      } else if (word.equals("according") && !colon && tokens.lower(at + 1).equals("to")) {
        Speaker speaker = passage.speakers().forwards(at + 2);
        return speaker != null && speaker.next() == from && tokens.endsSentence(at - 1)
            ? passage.attribute(speaker, "according-to", ACCORDING_TO, next)
            : null;
      }
    }
    return null;
  }

  private static @Nullable Attribution byVerb(
      int verb, int from, int next, double confidence, Passage passage) {
    Tokens tokens = passage.tokens();
    int subjectEnd = tokens.subjectEnd(verb);
    String before = tokens.lower(subjectEnd - 1);
    if (Vocabulary.PASSIVE.contains(before)) {
      return null;
    }
    if (Vocabulary.SINGULAR_PRONOUNS.contains(before)) {
      Speaker meant = passage.meantBy(before, subjectEnd - 1);
      return meant == null
          ? null
          : new Attribution(meant, "pronoun", PRONOUN * confidence / AT_COLON, next);
    }
    Speaker behind = passage.isGerman() ? behindVerb(verb, from, passage) : null;
    if (behind != null) {
      return passage.attribute(behind, "verb-name-before", confidence, next);
    }
    Speaker speaker = passage.speakers().backwards(subjectEnd);
    if (speaker == null && !passage.isGerman()) {
      speaker = behindVerb(verb, from, passage);
    }
    return speaker == null
        ? null
        : passage.attribute(speaker, "name-verb-before", confidence, next);
  }

  /** German inversion: Am Montag sagte Ilse Brandt dem Hafenfunk. */
  private static @Nullable Speaker behindVerb(int verb, int from, Passage passage) {
    Tokens tokens = passage.tokens();
    if (Vocabulary.NEVER_INVERTED.contains(tokens.lower(verb))) {
      return null;
    }
    Speaker speaker = passage.speakers().forwards(verb + 1);
    return speaker != null && speaker.next() <= from ? speaker : null;
  }

  private static boolean isMark(Tokens tokens, int at) {
    String token = tokens.at(at);
    return token.length() == 1 && "“”„\"«»;".contains(token);
  }
}
