package org.liveblogarchive.article.formats.ninjs;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.article.formats.JsonDocument;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.Source;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A live blog as IPTC ninjs 3.0: a {@code composite} whose {@code associations} are its entries,
 * newest first. Each is a news object of its own, {@code canceled} where it was taken down.
 */
@Component
class Ninjs implements Representation {

  private static final Known STANDARD =
      new Known()
          .with("name", "ninjs")
          .with("version", "3.0")
          .with("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#");

  @Override
  public String suffix() {
    return "ninjs";
  }

  /** IPTC has registered no media type; this names the format and says that it is JSON. */
  @Override
  public MediaType mediaType() {
    return new MediaType("application", "ninjs+json");
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) {
    NewsObject entries = new NewsObject(whole);
    JsonDocument.write(
        head(whole), "associations", whole.entries().reversed().stream().map(entries::of), to);
  }

  private static Known head(WholeLiveBlog whole) {
    LiveBlog liveBlog = whole.liveBlog();
    LiveBlogState state = liveBlog.state();
    Told told = Told.in(liveBlog);
    Source source = state.source();
    return new Known()
        .with("standard", STANDARD)
        .with("uri", "urn:uuid:" + liveBlog.id())
        .with("type", "composite")
        .with("profile", "live-blog")
        .with("representationType", "full")
        .with("version", Long.toString(liveBlog.revision()))
        .with("versionCreated", told.time(liveBlog.updatedAt()))
        .with("contentCreated", told.time(state.published()))
        .with("pubStatus", "usable")
        .with("language", state.language())
        .with("slugline", state.slug())
        .with("headlines", List.of(new Known().with("value", state.headline())))
        .with(
            "descriptions",
            state.standfirst() == null
                ? null
                : List.of(new Known().with("value", state.standfirst())))
        .with("bodies", Bodies.of(state.introduction()))
        .with("by", by(state.authors()))
        .with("subjects", named(state.topics()))
        .with("altIds", List.of(page(Links.of(whole).page())))
        .with("infoSources", source == null ? null : sources(source));
  }

  private static List<Known> sources(Source source) {
    Known from = new Known().with("name", source.publisher()).with("uri", source.url());
    return from.members().isEmpty() ? List.of() : List.of(from);
  }

  /** Where it is read: a {@code uri} only names. */
  static Known page(String address) {
    return new Known().with("role", "webPage").with("value", address);
  }

  static String by(List<Author> authors) {
    return authors.stream().map(Author::name).collect(Collectors.joining(", "));
  }

  static List<Known> named(List<String> names) {
    return names.stream().map(name -> new Known().with("name", name)).toList();
  }
}
