package org.liveblogarchive.article.importing.text;

/** Words that say what kind of entry follows, beside its time or above its headline. */
final class Labels {

  private static final int LONGEST = 24;
  private static final Phrases KEY = Phrases.named("keyLabel");
  private static final Phrases PINNED = Phrases.named("pinned");
  private static final Phrases BREAKING = Phrases.named("breaking");

  private Labels() {}

  static boolean isKeyEvent(String text) {
    return text.length() <= LONGEST && KEY.match(text);
  }

  static boolean isPinned(String text) {
    return text.length() <= LONGEST && PINNED.match(text);
  }

  static boolean is(String text) {
    return text.length() <= LONGEST
        && (KEY.match(text) || PINNED.match(text) || BREAKING.match(text));
  }

  /** Returns a headline without the label that is glued to it, as in "BreakingBridge closed". */
  static String unglued(String text) {
    for (String label : new String[] {"Breaking", "Eilmeldung", "Pinned"}) {
      if (text.startsWith(label) && Character.isUpperCase(Characters.at(text, label.length()))) {
        return text.substring(label.length());
      }
    }
    return text;
  }
}
