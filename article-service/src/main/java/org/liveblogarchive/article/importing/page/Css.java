package org.liveblogarchive.article.importing.page;

import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Selectors that are asked of every entry, parsed once. */
class Css {

  static final Evaluator ANCHOR = QueryParser.parse("a[name], a[id]");
  static final Evaluator ARTICLE = QueryParser.parse("article");
  static final Evaluator BODY =
      QueryParser.parse(
          "[itemprop=articleBody], [property=articleBody], [property=schema:articleBody]");
  static final Evaluator CONTENT =
      QueryParser.parse("p, blockquote, figure, iframe, ul, ol, table, video, pre");
  static final Evaluator CONTENT_OR_HEADING =
      QueryParser.parse(
          "p, blockquote, figure, iframe, ul, ol, table, video, pre, h1, h2, h3, h4, h5, h6");
  static final Evaluator FOOTER = QueryParser.parse("footer");
  static final Evaluator HEADER = QueryParser.parse("header");
  static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6");
  static final Evaluator HEADLINE =
      QueryParser.parse("[itemprop=headline], [property=headline], [property=schema:headline]");
  static final Evaluator ITEM = QueryParser.parse("li");
  static final Evaluator LINK_OR_ITEM = QueryParser.parse("a, li");
  static final Evaluator MORE_THAN_NAMES =
      QueryParser.parse("p ~ p, blockquote, h1, h2, h3, h4, figure:has(figcaption)");
  static final Evaluator NAME = QueryParser.parse("[itemprop=name], [property$=name]");
  static final Evaluator PART = QueryParser.parse("article, li, blockquote, figure");
  static final Evaluator PERMALINK =
      QueryParser.parse("a[href*=#]:has(time), header a[href*=#], a[rel=bookmark][href*=#]");
  static final Evaluator POINTING = QueryParser.parse("a, h1, button, label");
  static final Evaluator PROSE = QueryParser.parse("p, blockquote, figure");
  static final Evaluator QUOTED = QueryParser.parse("blockquote, figure");
  static final Evaluator TIME = QueryParser.parse("time");
  static final Evaluator TIME_OR_TEXT = QueryParser.parse("time, p, h1, h2, h3, h4, h5, h6");

  private Css() {}
}
