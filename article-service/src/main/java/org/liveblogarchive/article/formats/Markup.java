package org.liveblogarchive.article.formats;

import org.jspecify.annotations.Nullable;

/** HTML or XML that is being written, in which no text can leave its place. */
public final class Markup {

  private final StringBuilder written = new StringBuilder();

  /**
   * Opens an element; {@code attributes} are name, value, name, value, …, those without a value
   * left out.
   */
  public Markup open(String name, @Nullable String... attributes) {
    return tag(name, attributes).raw(">");
  }

  /** Writes an element that never has content. */
  public Markup empty(String name, @Nullable String... attributes) {
    return tag(name, attributes).raw("/>\n");
  }

  /** Closes an element. */
  public Markup close(String name) {
    return raw("</").raw(name).raw(">");
  }

  /** Closes an element that stands on lines of its own. */
  public Markup end(String name) {
    return close(name).raw("\n");
  }

  /** Writes an element that holds only text. */
  public Markup element(String name, String text, @Nullable String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** Writes an element that holds only text on a line of its own, where there is a text. */
  public Markup line(String name, @Nullable String text, @Nullable String... attributes) {
    return text == null || text.isEmpty() ? this : element(name, text, attributes).raw("\n");
  }

  /** Writes text, whatever it is. */
  public Markup text(String text) {
    String permitted = Characters.permitted(text);
    for (int at = 0; at < permitted.length(); at++) {
      char character = permitted.charAt(at);
      switch (character) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        case '\'' -> written.append("&#39;");
        case '\r' -> written.append("&#13;");
        default -> written.append(character);
      }
    }
    return this;
  }

  /** Writes markup as it is; never what somebody else wrote. */
  public Markup raw(String markup) {
    written.append(markup);
    return this;
  }

  /** Writes what was written elsewhere in the same way. */
  public Markup all(Markup other) {
    written.append(other.written);
    return this;
  }

  private Markup tag(String name, @Nullable String... attributes) {
    raw("<").raw(name);
    for (int at = 0; at < attributes.length; at += 2) {
      String value = attributes[at + 1];
      if (value != null) {
        raw(" ").raw(String.valueOf(attributes[at])).raw("=\"").text(value).raw("\"");
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
