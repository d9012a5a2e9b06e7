package org.liveblogarchive.search.quotes;

import org.jspecify.annotations.Nullable;

/**
 * After the words: {@code “…,” said Ilse Brandt}, {@code “…,” the mayor said}, {@code “…,” she
 * added}, {@code „…“, sagte Ilse Brandt}, {@code „…“, so der Bürgermeister Jan Kolb}.
 */
final class AttributionAfter implements AttributionRule {

  private static final double VERB_AND_NAME = 0.95;
  private static final double ACCORDING_TO = 0.85;
  private static final double SO = 0.93;
  private static final double PRONOUN = 0.65;

  @Override
  public @Nullable Attribution of(QuotedWords quoted, Passage passage) {
    Tokens tokens = passage.tokens();
    int at = tokens.from(quoted.close());
    boolean comma = tokens.is(at, ',');
    if (!comma && (!quoted.endsWithPunctuation() || quoted.endsWith('.'))) {
      return null;
    }
    int from = comma ? at + 1 : at;
    Attribution accordingTo = accordingTo(from, passage);
    if (accordingTo != null) {
      return accordingTo;
    }
    if (isVerb(tokens, from) && !Vocabulary.NEVER_INVERTED.contains(tokens.lower(from))) {
      return verbFirst(from + 1, passage);
    }
    if (Vocabulary.SINGULAR_PRONOUNS.contains(tokens.lower(from))) {
      int verb = skipAdverbs(tokens, from + 1);
      return isVerb(tokens, verb) ? pronoun(from, verb + 1, passage) : null;
    }
    return nameFirst(from, passage);
  }

  private static @Nullable Attribution verbFirst(int from, Passage passage) {
    Tokens tokens = passage.tokens();
    if (Vocabulary.SINGULAR_PRONOUNS.contains(tokens.lower(from))) {
      return pronoun(from, from + 1, passage);
    }
    Speaker speaker = passage.speakers().forwards(from);
    if (speaker == null || isListed(tokens, speaker.next())) {
      return null;
    }
    return passage.attribute(speaker, "verb-name", VERB_AND_NAME, speaker.next());
  }

  private static @Nullable Attribution nameFirst(int from, Passage passage) {
    Tokens tokens = passage.tokens();
    Speaker speaker = passage.speakers().forwards(from);
    if (speaker == null) {
      return null;
    }
    int next = tokens.is(speaker.next(), ',') ? speaker.next() + 1 : speaker.next();
    int verb = skipAdverbs(tokens, next);
    if (!isVerb(tokens, verb)) {
      return null;
    }
    return passage.attribute(speaker, "name-verb", VERB_AND_NAME, verb + 1);
  }

  private static @Nullable Attribution accordingTo(int from, Passage passage) {
    Tokens tokens = passage.tokens();
    if (tokens.lower(from).equals("according") && tokens.lower(from + 1).equals("to")) {
      return named(from + 2, "according-to", ACCORDING_TO, passage);
    }
    if (passage.isGerman() && tokens.lower(from).equals("so")) {
      return named(from + 1, "so-name", SO, passage);
    }
    return passage.isGerman() && tokens.lower(from).equals("laut")
        ? named(from + 1, "according-to", ACCORDING_TO, passage)
        : null;
  }

  private static @Nullable Attribution named(
      int from, String rule, double confidence, Passage passage) {
    Speaker speaker = passage.speakers().forwards(from);
    if (speaker == null || isListed(passage.tokens(), speaker.next())) {
      return null;
    }
    return passage.attribute(speaker, rule, confidence, speaker.next());
  }

  private static @Nullable Attribution pronoun(int at, int next, Passage passage) {
    Speaker speaker = passage.meantBy(passage.tokens().lower(at), at);
    return speaker == null ? null : new Attribution(speaker, "pronoun", PRONOUN, next);
  }

  /** Two speakers together: whose words these are nobody can say. */
  private static boolean isListed(Tokens tokens, int next) {
    String word = tokens.lower(next);
    return ((word.equals("and") || word.equals("und")) && tokens.isCapital(next + 1))
        || tokens.isPossessive(next);
  }

  private static int skipAdverbs(Tokens tokens, int from) {
    int at = from;
    while (at - from < 3 && Vocabulary.BEFORE_VERB.contains(tokens.lower(at))) {
      at++;
    }
    return at;
  }

  private static boolean isVerb(Tokens tokens, int index) {
    return Vocabulary.VERBS.contains(tokens.lower(index));
  }
}
