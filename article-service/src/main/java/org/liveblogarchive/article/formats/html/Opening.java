package org.liveblogarchive.article.formats.html;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.BlockMarkup;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Source;

/** What a page says before the entries. */
class Opening {

  private static final int TOP_HEADING = 2;

  private final LiveBlog liveBlog;
  private final ReadableTimes english;
  private final Furniture furniture;
  private final EntryMarkup entries;

  Opening(LiveBlog liveBlog, ReadableTimes english, Furniture furniture, EntryMarkup entries) {
    this.liveBlog = liveBlog;
    this.english = english;
    this.furniture = furniture;
    this.entries = entries;
  }

  void addTo(Markup html) {
    LiveBlogState state = liveBlog.state();
    boolean live = state.status() == LiveBlogStatus.LIVE;
    html.open("header", "class", "opening").raw("\n");
    html.open("p", "class", live ? "state live" : "state", "lang", furniture.lang())
        .text(live ? "Live blog · still going on when this copy was made" : "Live blog · ended")
        .end("p");
    html.line("h1", state.headline());
    html.line("p", state.standfirst(), "class", "standfirst");
    entries.byline(html, state.authors());
    facts(html, state);
    entries.tags(html, state.topics());
    if (!state.introduction().isEmpty()) {
      html.open("div", "class", "introduction").raw("\n");
      html.all(BlockMarkup.of(state.introduction(), TOP_HEADING)).end("div");
    }
    html.end("header");
  }

  private void facts(Markup html, LiveBlogState state) {
    html.open("dl", "class", "facts", "lang", furniture.lang()).raw("\n");
    term(html, "Published");
    english.published(html, state.published());
    value(html);
    coverage(html, state.coverage());
    term(html, "Entries");
    html.text(counts());
    value(html);
    source(html, state.source());
    html.end("dl");
  }

  private void coverage(Markup html, Coverage coverage) {
    if (coverage.start() == null) {
      return;
    }
    term(html, "Covers");
    english.full(html, coverage.start());
    if (coverage.end() != null) {
      html.text(" to ");
      english.end(html, coverage.start(), coverage.end());
    }
    value(html);
  }

  private String counts() {
    int keyEvents = liveBlog.keyEventCount();
    String marked = keyEvents == 1 ? "1 key event" : keyEvents + " key events";
    return liveBlog.entryCount() + (keyEvents == 0 ? "" : ", among them " + marked);
  }

  private static void source(Markup html, @Nullable Source source) {
    if (source != null && source.publisher() != null) {
      term(html, "First published by");
      html.text(source.publisher());
      value(html);
    }
  }

  static void term(Markup html, String name) {
    html.open("div").element("dt", name).open("dd");
  }

  static void value(Markup html) {
    html.close("dd").end("div");
  }
}
