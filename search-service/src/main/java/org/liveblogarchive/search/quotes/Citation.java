package org.liveblogarchive.search.quotes;

import org.jspecify.annotations.Nullable;

/** Reads whom a quote block names as its source. */
final class Citation {

  private static final int LONGEST = 120;
  private static final double NAMED = 0.98;
  private static final double AS_PRINTED = 0.85;

  private Citation() {}

  /** The attribution of a block's words, or null where the source is no name. */
  static @Nullable Attribution of(String cite, boolean german) {
    String source = cite.strip();
    while (!source.isEmpty() && "–—-".indexOf(source.charAt(0)) >= 0) {
      source = source.substring(1).strip();
    }
    if (source.isEmpty() || source.length() > LONGEST || source.contains("://")) {
      return null;
    }
    Tokens tokens = new Tokens(source);
    Speaker speaker = new SpeakerReader(tokens, german).forwards(0);
    if (speaker != null && (tokens.isBreak(speaker.next()) || tokens.is(speaker.next(), ','))) {
      int rest = speaker.next() + 1;
      String role = rest < tokens.size() ? tokens.text(rest, tokens.size()) : speaker.role();
      return new Attribution(speaker.as(role, 0), "quote-block", NAMED, 0);
    }
    return new Attribution(new Speaker(source, null, 1, true, 0), "quote-block", AS_PRINTED, 0);
  }
}
