package org.liveblogarchive.article.formats.html;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.BlockMarkup;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.Withdrawal;

/** An entry as it stands on the page, or what remains of it. */
class EntryMarkup {

  private static final int UNDER_HEADLINE = 4;
  private static final int WITHOUT_HEADLINE = 3;

  private final ReadableTimes times;
  private final ReadableTimes english;
  private final Furniture furniture;

  EntryMarkup(ReadableTimes times, ReadableTimes english, Furniture furniture) {
    this.times = times;
    this.english = english;
    this.furniture = furniture;
  }

  /**
   * Returns the list item of an entry.
   *
   * @param number its place in the live blog, counted from the oldest
   */
  Markup of(Entry entry, int number) {
    EntryState state = entry.state();
    boolean withdrawn = state.status() == EntryStatus.WITHDRAWN;
    Markup html =
        new Markup()
            .open("li", "class", classes(state), "id", Links.anchor(entry))
            .open("article", "aria-label", state.headline() == null ? "Entry " + number : null)
            .raw("\n");
    head(html, entry, number);
    if (withdrawn) {
      withdrawn(html, state.withdrawal());
    } else {
      content(html, state);
    }
    return html.close("article").end("li");
  }

  private static String classes(EntryState state) {
    return "entry"
        + (state.status() == EntryStatus.WITHDRAWN ? " withdrawn" : "")
        + (state.keyEvent() ? " key" : "");
  }

  private void head(Markup html, Entry entry, int number) {
    Instant at = entry.state().published().at();
    html.open("p", "class", "when").open("a", "href", "#" + Links.anchor(entry));
    if (at == null) {
      html.element("span", "Entry " + number, "lang", furniture.lang());
    } else {
      times.clock(html, at);
    }
    html.close("a").end("p");
  }

  private void content(Markup html, EntryState state) {
    html.open("div", "class", "content").raw("\n");
    if (state.keyEvent() || state.pinned()) {
      String mark = state.keyEvent() ? "Key event" : "Pinned";
      html.line("p", mark, "class", "mark", "lang", furniture.lang());
    }
    html.line("h3", state.headline());
    html.all(
        BlockMarkup.of(
            state.blocks(), state.headline() == null ? WITHOUT_HEADLINE : UNDER_HEADLINE));
    byline(html, state.authors());
    tags(html, state.tags());
    correction(html, state.correction());
    html.end("div");
  }

  void byline(Markup html, List<Author> authors) {
    if (!authors.isEmpty()) {
      html.open("p", "class", "by")
          .element("span", "By", "lang", furniture.lang())
          .raw(" ")
          .text(authors.stream().map(Author::name).collect(Collectors.joining(", ")))
          .end("p");
    }
  }

  void tags(Markup html, List<String> tags) {
    if (!tags.isEmpty()) {
      html.open("ul", "class", "tags");
      tags.forEach(tag -> html.element("li", tag));
      html.end("ul");
    }
  }

  private void correction(Markup html, @Nullable Correction correction) {
    if (correction == null) {
      return;
    }
    html.open("div", "class", "correction", "role", "note", "lang", furniture.lang())
        .open("p")
        .element("strong", title(correction.kind()))
        .raw(" ");
    english.full(html, correction.at());
    html.end("p");
    html.line("p", correction.note(), "lang", furniture.contentLang());
    html.end("div");
  }

  private static String title(Correction.Kind kind) {
    String word = kind.toString();
    return switch (kind) {
      case TYPO -> "Spelling corrected";
      case LEGAL -> "Changed for legal reasons";
      case CORRECTION, CLARIFICATION, UPDATE ->
          word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    };
  }

  private void withdrawn(Markup html, @Nullable Withdrawal withdrawal) {
    html.open("div", "class", "content", "lang", furniture.lang()).raw("\n");
    html.open("p").element("strong", "This entry was withdrawn");
    if (withdrawal != null) {
      html.raw(" ");
      english.full(html, withdrawal.at());
    }
    html.end("p");
    if (withdrawal != null) {
      html.line("p", withdrawal.reason(), "lang", furniture.contentLang());
    }
    html.end("div");
  }
}
