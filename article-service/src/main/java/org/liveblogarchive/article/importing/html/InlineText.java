package org.liveblogarchive.article.importing.html;

import org.jspecify.annotations.Nullable;

/** Running text while it is gathered: white space collapsed, line breaks kept. */
class InlineText {

  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private @Nullable String link;
  private boolean linkedOnly = true;

  /**
   * Adds text as it stands in markup.
   *
   * @param address where the link leads that the text stands in, or null outside links
   */
  void add(String raw, @Nullable String address) {
    for (int at = 0; at < raw.length(); at++) {
      char character = raw.charAt(at);
      if (Words.isBlank(character)) {
        space = true;
      } else if (character != SOFT_HYPHEN && !Words.isLoneSurrogate(raw, at)) {
        addSeen(character, address);
      }
    }
  }

  /** Adds text whose line breaks mean something. */
  void addPreformatted(String raw) {
    for (String line : raw.split("\n", -1)) {
      add(line, null);
      lineBreak();
    }
  }

  void lineBreak() {
    text.append('\n');
    space = false;
  }

  /** Sets what comes next apart by a space. */
  void space() {
    space = true;
  }

  boolean isEmpty() {
    return text.toString().isBlank();
  }

  /** Returns the address of the link that holds all of the text, or null. */
  @Nullable String onlyLink() {
    return linkedOnly ? link : null;
  }

  /** Returns the text, two line breaks in a row kept as the end of a paragraph. */
  String text() {
    String raw = text.toString();
    String decoded = Words.decoded(raw);
    return (decoded.equals(raw) ? raw : collapsed(decoded)).strip();
  }

  /** Entities that were encoded twice may stand for white space. */
  private static String collapsed(String decoded) {
    InlineText again = new InlineText();
    for (String line : decoded.split("\n", -1)) {
      again.add(line, null);
      again.lineBreak();
    }
    return again.text.toString();
  }

  private void addSeen(char character, @Nullable String address) {
    if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    space = false;
    text.append(character);
    if (address == null || (link != null && !link.equals(address))) {
      linkedOnly = false;
    } else {
      link = address;
    }
  }
}
