package org.liveblogarchive.article.formats.jsonfeed;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.BlockMarkup;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.Published;

/** An entry in a JSON feed. What the format has no word for is in the object {@code _liveblog}. */
class FeedItem {

  private static final int TOP_HEADING = 3;

  private final Links links;
  private final Told told;

  FeedItem(WholeLiveBlog whole) {
    this.links = Links.of(whole);
    this.told = Told.in(whole.liveBlog());
  }

  Known of(Entry entry) {
    EntryState state = entry.state();
    // One of the two contents has to be there, even where there is nothing to say.
    Known item =
        new Known()
            .with("id", "urn:uuid:" + entry.id())
            .with("url", links.page(entry))
            .with("title", state.headline())
            .with("content_html", BlockMarkup.of(state.blocks(), TOP_HEADING).toString())
            .with("content_text", Block.words(state.blocks()))
            .with("image", image(state))
            .with("date_published", told.time(state.published()))
            .with("date_modified", told.time(told.changed(entry)))
            .with("authors", JsonFeed.authors(state.authors()))
            .with("tags", state.tags())
            .with("_liveblog", more(state));
    item.members().putIfAbsent("content_text", "");
    return item;
  }

  private static @Nullable String image(EntryState state) {
    return state.blocks().stream()
        .filter(Block.Image.class::isInstance)
        .map(Block.Image.class::cast)
        .map(Block.Image::url)
        .findFirst()
        .orElse(null);
  }

  private Known more(EntryState state) {
    Published published = state.published();
    Correction correction = state.correction();
    return new Known()
        .with("time_precision", published.precision().toString())
        .with("published_on", published.on() == null ? null : published.on().toString())
        .with("key_event", state.keyEvent() ? true : null)
        .with("pinned", state.pinned() ? true : null)
        .with("correction", correction == null ? null : correction(correction));
  }

  private Known correction(Correction correction) {
    return new Known()
        .with("kind", correction.kind().toString())
        .with("note", correction.note())
        .with("at", told.time(correction.at()));
  }
}
