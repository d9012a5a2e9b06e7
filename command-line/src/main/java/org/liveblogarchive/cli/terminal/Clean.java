package org.liveblogarchive.cli.terminal;

/** Texts from elsewhere, made safe for a terminal. */
public final class Clean {

  private Clean() {}

  /**
   * Replaces control characters, which could move the cursor or change the terminal's settings, and
   * those that turn the direction of writing; ends of lines and tabs become spaces.
   */
  public static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(Clean::harmless).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int harmless(int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      return ' ';
    }
    boolean turns =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return turns || Character.isISOControl(character) ? '\uFFFD' : character;
  }
}
