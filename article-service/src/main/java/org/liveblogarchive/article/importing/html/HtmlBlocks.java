package org.liveblogarchive.article.importing.html;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.liveblog.Block;

/** Turns HTML into typed content, of which nothing can do anything any more. */
public final class HtmlBlocks {

  /** Markup that was encoded as if it were text. */
  private static final Pattern ENCODED_TAG =
      Pattern.compile(
          "&(?:amp;)?lt;/?(?:p|br|a|div|b|i|em|strong|span|blockquote|img|figure|ul|h[1-6])\\b");

  private HtmlBlocks() {}

  /**
   * Returns the blocks of a fragment of HTML or of a page's body, in reading order.
   *
   * @param html however broken; plain text is one paragraph
   * @param base what relative addresses are relative to; without it they are dropped
   * @throws NotALiveBlog where it has more parts than any page of a newsroom
   */
  public static List<Block> of(String html, @Nullable URI base) {
    String markup = html;
    if (html.indexOf('<') < 0 && ENCODED_TAG.matcher(html).find()) {
      markup = Words.decoded(html);
    }
    return of(Markup.parse(markup, base).body());
  }

  /** Returns the blocks of everything inside an element, in reading order. */
  public static List<Block> of(Element element) {
    return List.copyOf(BlockReader.inside(element));
  }

  /** Returns one paragraph of plain text, an address that stands alone as what it leads to. */
  public static List<Block> ofText(String text) {
    return BlockReader.text(text);
  }
}
