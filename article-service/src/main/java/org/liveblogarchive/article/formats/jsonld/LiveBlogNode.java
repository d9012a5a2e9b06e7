package org.liveblogarchive.article.formats.jsonld;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Source;

/** A live blog as {@code LiveBlogPosting}, without its entries. */
class LiveBlogNode {

  private LiveBlogNode() {}

  static Known of(WholeLiveBlog whole, String archive) {
    LiveBlog liveBlog = whole.liveBlog();
    LiveBlogState state = liveBlog.state();
    Told told = Told.in(liveBlog);
    Links links = Links.of(whole);
    boolean ended = state.status() == LiveBlogStatus.ENDED;
    Known node =
        new Known()
            .with("@context", "https://schema.org")
            .with("@type", "LiveBlogPosting")
            .with("@id", links.liveBlog())
            .with("url", links.page())
            .with("headline", state.headline())
            .with("description", state.standfirst())
            .with("articleBody", Block.words(state.introduction()))
            .with("inLanguage", state.language())
            .with("datePublished", told.timeOrDay(state.published()))
            .with("dateModified", told.time(modified(whole, told)))
            .with("coverageStartTime", told.time(state.coverage().start()))
            .with("coverageEndTime", ended ? told.time(state.coverage().end()) : null)
            .with("creativeWorkStatus", ended ? "Ended" : "Live")
            .with("version", liveBlog.revision())
            .with("author", Node.people(state.authors()))
            .with("keywords", state.topics())
            .with("about", Node.things(state.topics()));
    Source source = state.source();
    if (source == null) {
      node.with("publisher", Node.organization(archive));
    } else {
      imported(node, source, archive, told.time(liveBlog.updatedAt()));
    }
    return Media.in(state.introduction()).addTo(node);
  }

  private static void imported(
      Known node, Source source, String archive, @Nullable String recordedAt) {
    node.with("publisher", Node.organization(source.publisher()))
        .with("sourceOrganization", Node.organization(source.publisher()))
        .with("isBasedOn", source.url())
        .with("sdPublisher", Node.organization(archive))
        .with("sdDatePublished", recordedAt);
  }

  /** Of an imported live blog the last time that its entries tell of. */
  private static @Nullable Instant modified(WholeLiveBlog whole, Told told) {
    return told.isImported()
        ? whole.published().stream()
            .flatMap(entry -> Stream.of(entry.state().published().at(), told.changed(entry)))
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null)
        : whole.liveBlog().updatedAt();
  }
}
