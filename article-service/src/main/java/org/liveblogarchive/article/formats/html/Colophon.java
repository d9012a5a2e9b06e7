package org.liveblogarchive.article.formats.html;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.Source;

/** What a page says after the entries: what it is a copy of, and how that can be checked. */
class Colophon {

  private Colophon() {}

  static void addTo(
      Markup html,
      WholeLiveBlog whole,
      String archive,
      ReadableTimes english,
      Furniture furniture) {
    LiveBlog liveBlog = whole.liveBlog();
    Links links = Links.of(whole);
    html.open("footer", "class", "colophon", "lang", furniture.lang()).raw("\n");
    html.line("h2", "About this copy");
    html.open("dl").raw("\n");
    fact(html, "Kept by", archive);
    link(html, "Address", links.page());
    Opening.term(html, "State");
    html.text("Revision " + liveBlog.revision() + ", recorded ");
    english.full(html, liveBlog.updatedAt());
    Opening.value(html);
    fact(html, "Times", english.zoneName());
    source(html, liveBlog.state().source(), english);
    link(html, "History", links.liveBlog() + "/revisions");
    link(html, "Verification", links.liveBlog() + "/history/verification");
    html.end("dl").end("footer");
  }

  private static void source(Markup html, @Nullable Source source, ReadableTimes english) {
    if (source == null) {
      return;
    }
    if (source.url() != null) {
      link(html, "Source", source.url());
    }
    Opening.term(html, "Taken in");
    english.full(html, source.retrievedAt());
    Opening.value(html);
    Opening.term(html, "SHA-256 of the source");
    html.element("code", source.sha256());
    Opening.value(html);
  }

  private static void fact(Markup html, String name, String value) {
    Opening.term(html, name);
    html.text(value);
    Opening.value(html);
  }

  private static void link(Markup html, String name, String address) {
    Opening.term(html, name);
    if (address.startsWith("https://") || address.startsWith("http://")) {
      html.element("a", address, "href", address, "rel", "noopener noreferrer");
    } else {
      html.text(address);
    }
    Opening.value(html);
  }
}
