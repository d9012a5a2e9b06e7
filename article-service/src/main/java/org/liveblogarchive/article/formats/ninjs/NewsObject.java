package org.liveblogarchive.article.formats.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.ShortTitle;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;

/** An entry as a news object that is associated with its live blog. */
class NewsObject {

  private final Links links;
  private final Told told;
  private final @Nullable String language;

  NewsObject(WholeLiveBlog whole) {
    this.links = Links.of(whole);
    this.told = Told.in(whole.liveBlog());
    this.language = whole.liveBlog().state().language();
  }

  Known of(Entry entry) {
    EntryState state = entry.state();
    boolean withdrawn = state.status() == EntryStatus.WITHDRAWN;
    return new Known()
        .with("name", name(state))
        .with("rel", state.keyEvent() ? "keyEvent" : "liveBlogUpdate")
        .with("uri", "urn:uuid:" + entry.id())
        .with("type", "text")
        .with("version", Long.toString(entry.revision()))
        .with("versionCreated", told.time(entry.updatedAt()))
        .with("contentCreated", told.time(state.published()))
        .with("pubStatus", withdrawn ? "canceled" : "usable")
        .with("language", withdrawn ? null : language)
        .with(
            "headlines",
            state.headline() == null ? null : List.of(new Known().with("value", state.headline())))
        .with("descriptions", notes(state))
        .with("bodies", Bodies.of(state.blocks()))
        .with("by", Ninjs.by(state.authors()))
        .with("subjects", Ninjs.named(state.tags()))
        .with("altIds", List.of(Ninjs.page(links.page(entry))))
        .with("associations", pictures(entry));
  }

  /** An association needs a name. */
  private static String name(EntryState state) {
    if (state.status() == EntryStatus.WITHDRAWN) {
      return "withdrawn";
    }
    String title = ShortTitle.of(state);
    return title.isEmpty() ? "entry" : title;
  }

  /** Why it changed or is gone. */
  private static List<Known> notes(EntryState state) {
    List<Known> notes = new ArrayList<>();
    Correction correction = state.correction();
    if (correction != null && correction.note() != null) {
      notes.add(note(correction.kind().toString(), correction.note()));
    }
    if (state.withdrawal() != null) {
      notes.add(note("withdrawal", state.withdrawal().reason()));
    }
    return notes;
  }

  private static Known note(String role, String text) {
    return new Known().with("role", role).with("value", text);
  }

  private static List<Known> pictures(Entry entry) {
    return entry.state().blocks().stream()
        .flatMap(block -> block instanceof Block.Image image ? Stream.of(image) : Stream.empty())
        .map(NewsObject::picture)
        .toList();
  }

  private static Known picture(Block.Image image) {
    return new Known()
        .with("name", "image")
        .with("uri", image.url())
        .with("type", "picture")
        .with(
            "descriptions",
            Stream.of(described("caption", image.caption()), described("alt", image.alt()))
                .flatMap(List::stream)
                .toList())
        .with("by", image.credit())
        .with(
            "renditions", List.of(new Known().with("name", "original").with("href", image.url())));
  }

  private static List<Known> described(String role, @Nullable String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(note(role, text));
  }
}
