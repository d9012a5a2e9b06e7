package org.liveblogarchive.article.formats.atom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.article.formats.FormatsSettings;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.Source;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A live blog as an Atom feed (RFC 4287), newest entry first. It is complete (RFC 5005, section 2):
 * what is not in it is not in the live blog, and what was taken down is a tombstone (RFC 6721).
 */
@Component
class AtomFeed implements Representation {

  private final FormatsSettings settings;

  AtomFeed(FormatsSettings settings) {
    this.settings = settings;
  }

  @Override
  public String suffix() {
    return "atom";
  }

  @Override
  public MediaType mediaType() {
    return MediaType.APPLICATION_ATOM_XML;
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) throws IOException {
    Writer feed = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
    feed.append(head(whole).toString());
    AtomEntry entries = new AtomEntry(whole);
    for (Entry entry : whole.entries().reversed()) {
      feed.append(entries.of(entry).toString());
    }
    feed.append("</feed>\n");
    feed.flush();
  }

  private Markup head(WholeLiveBlog whole) {
    LiveBlogState state = whole.liveBlog().state();
    Links links = Links.of(whole);
    Markup feed =
        new Markup()
            .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:at",
                "http://purl.org/atompub/tombstones/1.0",
                "xmlns:fh",
                "http://purl.org/syndication/history/1.0",
                "xml:lang",
                state.language())
            .raw("\n")
            .line("id", urn(whole.liveBlog().id()))
            .line("title", state.headline())
            .line("subtitle", state.standfirst())
            .line("updated", whole.liveBlog().updatedAt().toString())
            .line("generator", "Liveblog Archive")
            .empty("link", "rel", "self", "type", mediaType().toString(), "href", links.as("atom"))
            .empty("link", "rel", "alternate", "type", "text/html", "href", links.page())
            .empty("fh:complete");
    Source source = state.source();
    if (source != null && source.url() != null) {
      feed.empty("link", "rel", "via", "href", source.url());
    }
    people(feed, state);
    state.topics().forEach(topic -> feed.empty("category", "term", topic));
    return feed;
  }

  /** A feed needs an author; where no byline is known that is whoever published it. */
  private void people(Markup feed, LiveBlogState state) {
    Source source = state.source();
    String publisher =
        source == null || source.publisher() == null ? settings.publisher() : source.publisher();
    List<Author> authors =
        state.authors().isEmpty() ? List.of(new Author(publisher)) : state.authors();
    authors(feed, authors);
  }

  static void authors(Markup feed, List<Author> authors) {
    authors.forEach(author -> feed.open("author").element("name", author.name()).end("author"));
  }

  static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
