package org.liveblogarchive.search.quotes;

import org.jspecify.annotations.Nullable;

/**
 * A label at the beginning of a line, as in interviews, {@code Ilse Brandt: “…”}, and a signature
 * after the words, {@code “…” – Ilse Brandt}.
 */
final class SpeakerLabel implements AttributionRule {

  private static final int FARTHEST = 10;
  private static final int FEWEST_WORDS = 3;
  private static final double LABEL = 0.88;
  private static final double BARE_LABEL = 0.75;
  private static final double SIGNATURE = 0.88;

  @Override
  public @Nullable Attribution of(QuotedWords quoted, Passage passage) {
    if (quoted.count() < FEWEST_WORDS) {
      return null;
    }
    Attribution label = label(quoted, passage);
    return label == null ? signature(quoted, passage) : label;
  }

  private static @Nullable Attribution label(QuotedWords quoted, Passage passage) {
    Tokens tokens = passage.tokens();
    int open = tokens.from(quoted.open());
    int colon = open - 1;
    if (!tokens.is(colon, ':')) {
      return null;
    }
    int begin = colon;
    while (colon - begin < FARTHEST && !tokens.isBreak(begin - 1)) {
      begin--;
    }
    Speaker speaker = tokens.isBreak(begin - 1) ? passage.speakers().forwards(begin) : null;
    if (speaker == null || speaker.next() != colon || speaker.organisation()) {
      return null;
    }
    Attribution found = passage.attribute(speaker, "label", LABEL, open);
    if (found == null || found.speaker().name().indexOf(' ') < 0) {
      // A single word before a colon may be anything, unless the entry names somebody so.
      return null;
    }
    return found.speaker().role() == null && speaker.parts() > 1
        ? new Attribution(found.speaker(), found.rule(), BARE_LABEL, open)
        : found;
  }

  private static @Nullable Attribution signature(QuotedWords quoted, Passage passage) {
    Tokens tokens = passage.tokens();
    int dash = tokens.from(quoted.close());
    while (tokens.isBreak(dash) && dash < tokens.size()) {
      dash++;
    }
    if (!tokens.is(dash, '–') && !tokens.is(dash, '—') && !tokens.is(dash, '-')) {
      return null;
    }
    Speaker speaker = passage.speakers().forwards(dash + 1);
    if (speaker == null || speaker.parts() < 2 || !tokens.isBreak(speaker.next())) {
      return null;
    }
    return passage.attribute(speaker, "signature", SIGNATURE, speaker.next());
  }
}
