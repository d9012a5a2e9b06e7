package org.liveblogarchive.article.importing.jsonld;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.liveblog.Block;

/** Reads an {@code articleBody}, which is text by the standard and markup on many pages. */
class Body {

  private static final String BULLETS = "•·-–*▪";
  private static final String ENDS_SENTENCE = ".!?:;\"”“’…)]»";

  /** A line that is shorter was not broken because it was full. */
  private static final int FULL_LINE = 40;

  private Body() {}

  static List<Block> blocks(@Nullable String body, @Nullable URI base) {
    if (body == null || body.isBlank()) {
      return List.of();
    }
    return isMarkup(body) ? HtmlBlocks.of(withParagraphs(body), base) : paragraphs(body);
  }

  /** Tells whether there is a tag, and not only a sign for "less than". */
  private static boolean isMarkup(String body) {
    for (int at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
      char next = at + 1 < body.length() ? body.charAt(at + 1) : ' ';
      if ((next >= 'a' && next <= 'z')
          || (next >= 'A' && next <= 'Z')
          || next == '/'
          || next == '!') {
        return true;
      }
    }
    return body.contains("&lt;");
  }

  /** Text with a few tags in it separates its paragraphs by blank lines. */
  private static String withParagraphs(String body) {
    boolean blocks = body.contains("<p") || body.contains("<div") || body.contains("<br");
    return blocks ? body : body.replaceAll("\\n[ \\t]*+\\n", "<br><br>");
  }

  private static List<Block> paragraphs(String body) {
    List<Block> blocks = new ArrayList<>();
    String[] paragraphs =
        body.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t]*+\\n", -1);
    for (String paragraph : paragraphs) {
      String text = lines(paragraph, paragraphs.length > 1);
      if (!text.isEmpty()) {
        blocks.addAll(HtmlBlocks.ofText(text));
      }
    }
    return blocks;
  }

  /** Some sites break lines wherever they are full, others only where a line ends. */
  private static String lines(String paragraph, boolean marksParagraphs) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String raw : paragraph.split("\n", -1)) {
      String line = Words.line(raw);
      if (line != null) {
        boolean meant = isMeant(before, line, marksParagraphs);
        text.append(text.isEmpty() ? "" : meant ? "\n" : " ").append(line);
        before = line;
      }
    }
    return text.toString();
  }

  private static boolean isMeant(String before, String line, boolean marksParagraphs) {
    if (before.isEmpty()) {
      return true;
    }
    char last = before.charAt(before.length() - 1);
    char first = line.charAt(0);
    return ENDS_SENTENCE.indexOf(last) >= 0
        || BULLETS.indexOf(first) >= 0
        || (!Character.isLowerCase(first) && (marksParagraphs || before.length() < FULL_LINE));
  }
}
