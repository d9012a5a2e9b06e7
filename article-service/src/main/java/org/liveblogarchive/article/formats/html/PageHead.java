package org.liveblogarchive.article.formats.html;

import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;

/** The head of a page. */
class PageHead {

  private final WholeLiveBlog whole;
  private final Furniture furniture;

  PageHead(WholeLiveBlog whole, Furniture furniture) {
    this.whole = whole;
    this.furniture = furniture;
  }

  void addTo(Markup html) {
    LiveBlogState state = whole.liveBlog().state();
    Links links = Links.of(whole);
    html.raw("<!doctype html>\n")
        .open("html", "lang", furniture.page(), "dir", furniture.direction())
        .raw("\n<head>\n")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .line("title", state.headline());
    if (state.standfirst() != null) {
      html.empty("meta", "name", "description", "content", state.standfirst());
    }
    html.empty("link", "rel", "canonical", "href", links.page())
        // Without it browsers ask the server for an icon that it does not have.
        .empty("link", "rel", "icon", "href", "data:,");
    alternate(html, "application/ld+json", "JSON-LD", links.as("jsonld"));
    alternate(html, "application/atom+xml", "Atom", links.as("atom"));
    alternate(html, "application/feed+json", "JSON Feed", links.as("feed.json"));
    html.raw("<style>").raw(Stylesheet.CSS).raw("</style>\n</head>\n");
  }

  private static void alternate(Markup html, String type, String title, String address) {
    html.empty("link", "rel", "alternate", "type", type, "title", title, "href", address);
  }
}
