package org.liveblogarchive.article.formats.jsonfeed;

import java.io.OutputStream;
import java.util.List;
import org.liveblogarchive.article.formats.JsonDocument;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A live blog as JSON Feed 1.1, newest entry first. It never says {@code expired}, because an ended
 * live blog may still be corrected. What was taken down is left out: the format has no tombstones.
 */
@Component
class JsonFeed implements Representation {

  @Override
  public String suffix() {
    return "feed.json";
  }

  @Override
  public MediaType mediaType() {
    return new MediaType("application", "feed+json");
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) {
    FeedItem items = new FeedItem(whole);
    JsonDocument.write(
        head(whole), "items", whole.published().reversed().stream().map(items::of), to);
  }

  private Known head(WholeLiveBlog whole) {
    LiveBlogState state = whole.liveBlog().state();
    Links links = Links.of(whole);
    return new Known()
        .with("version", "https://jsonfeed.org/version/1.1")
        .with("title", state.headline())
        .with("home_page_url", links.page())
        .with("feed_url", links.as(suffix()))
        .with("description", state.standfirst())
        .with("language", state.language())
        .with("authors", authors(state.authors()));
  }

  static List<Known> authors(List<Author> authors) {
    return authors.stream().map(author -> new Known().with("name", author.name())).toList();
  }
}
