package org.liveblogarchive.article.formats.atom;

import java.time.Instant;
import org.liveblogarchive.article.formats.BlockMarkup;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.ShortTitle;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.Withdrawal;

/** An entry in a feed, or the tombstone of one. */
class AtomEntry {

  private static final int TOP_HEADING = 3;

  private final Links links;
  private final Told told;

  AtomEntry(WholeLiveBlog whole) {
    this.links = Links.of(whole);
    this.told = Told.in(whole.liveBlog());
  }

  Markup of(Entry entry) {
    return entry.state().status() == EntryStatus.WITHDRAWN ? tombstone(entry) : entry(entry);
  }

  private Markup entry(Entry entry) {
    EntryState state = entry.state();
    Markup xml =
        new Markup()
            .open("entry")
            .raw("\n")
            .line("id", AtomFeed.urn(entry.id()))
            .element("title", ShortTitle.of(state))
            .raw("\n")
            .line("published", told.time(state.published()))
            .line("updated", told.time(told.lastKnown(entry)))
            .empty("link", "rel", "alternate", "type", "text/html", "href", links.page(entry));
    AtomFeed.authors(xml, state.authors());
    state.tags().forEach(tag -> xml.empty("category", "term", tag));
    if (state.keyEvent()) {
      xml.empty(
          "category",
          "term",
          "key-event",
          "scheme",
          "urn:liveblog-archive:entry",
          "label",
          "Key event");
    }
    return xml.line("content", content(state), "type", "html").end("entry");
  }

  private static String content(EntryState state) {
    Markup html = BlockMarkup.of(state.blocks(), TOP_HEADING);
    Correction correction = state.correction();
    if (correction != null && correction.note() != null) {
      html.open("p").element("strong", "Correction:").text(" " + correction.note()).end("p");
    }
    return html.toString();
  }

  private static Markup tombstone(Entry entry) {
    Withdrawal withdrawal = entry.state().withdrawal();
    Instant when = withdrawal == null ? entry.updatedAt() : withdrawal.at();
    return new Markup()
        .open("at:deleted-entry", "ref", AtomFeed.urn(entry.id()), "when", when.toString())
        .raw("\n")
        .line("at:comment", withdrawal == null ? null : withdrawal.reason())
        .end("at:deleted-entry");
  }
}
