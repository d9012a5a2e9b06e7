package org.liveblogarchive.article.formats.html;

import java.time.Instant;
import java.util.List;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.ShortTitle;
import org.liveblogarchive.article.liveblog.Entry;

/** The turning points, each with a link to its entry. */
class KeyEvents {

  private KeyEvents() {}

  static void addTo(Markup html, List<Entry> inOrder, ReadableTimes times, Furniture furniture) {
    html.open("nav", "class", "key-events", "aria-labelledby", "key-events").raw("\n");
    html.line("h2", "Key events", "id", "key-events", "lang", furniture.lang());
    html.open("ol").raw("\n");
    for (Entry entry : inOrder) {
      html.open("li").open("a", "href", "#" + Links.anchor(entry));
      Instant at = entry.state().published().at();
      if (at != null) {
        times.clock(html, at);
        html.raw(" ");
      }
      html.element("span", ShortTitle.of(entry.state())).close("a").end("li");
    }
    html.end("ol").end("nav");
  }
}
