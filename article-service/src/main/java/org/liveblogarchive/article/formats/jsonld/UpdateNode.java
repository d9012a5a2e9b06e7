package org.liveblogarchive.article.formats.jsonld;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;

/** An entry as {@code BlogPosting}. */
class UpdateNode {

  private final Links links;
  private final Told told;
  private final Known liveBlog;

  UpdateNode(WholeLiveBlog whole) {
    this.links = Links.of(whole);
    this.told = Told.in(whole.liveBlog());
    this.liveBlog = Node.reference(links.liveBlog());
  }

  Known of(Entry entry, int position) {
    EntryState state = entry.state();
    Known node =
        Node.of("BlogPosting")
            .with("@id", links.entry(entry))
            .with("url", links.page(entry))
            .with("position", position)
            .with("headline", state.headline())
            .with("datePublished", told.timeOrDay(state.published()))
            .with("dateModified", told.time(told.changed(entry)))
            .with("articleBody", Block.words(state.blocks()))
            .with("author", Node.people(state.authors()))
            .with("keywords", state.tags())
            .with("version", entry.revision())
            .with("correction", correction(state.correction()))
            .with("isPartOf", liveBlog);
    return Media.in(state.blocks()).addTo(node);
  }

  private @Nullable Known correction(@Nullable Correction correction) {
    return correction == null
        ? null
        : Node.of("CorrectionComment")
            .with("name", capitalized(correction.kind().toString()))
            .with("text", correction.note())
            .with("datePublished", told.time(correction.at()));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
