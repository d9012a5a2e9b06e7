package org.liveblogarchive.article.importing.wordpress;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/** One record: a new entry, or a later state of one. */
record EntryRecord(Json json) {

  private static final Set<String> KEY_EVENT =
      Set.of("type-key", "key-event", "liveblog-key-event");
  private static final String KEY_COMMAND = "/key";

  /** Returns the id of the entry that this is a state of, or null. */
  @Nullable String id() {
    String replaced = json.text("replaces");
    return replaced == null || replaced.equals("0") ? json.text("id") : replaced;
  }

  boolean isEdit() {
    return json.at("type").says("update") || id() == null || !json.at("id").says(id());
  }

  /** The plugin deletes an entry by replacing it with nothing. */
  boolean isDeletion() {
    boolean states = json.hasAny("render", "html", "content");
    return json.at("type").says("delete") || (isEdit() && states && body().isEmpty());
  }

  /** Later records replace earlier ones; of the same second, an edit does. */
  boolean comesBefore(EntryRecord other) {
    double own = json.at("timestamp").number().orElse(0);
    double others = other.json().at("timestamp").number().orElse(0);
    return own < others || (own == others && (other.isEdit() || !isEdit()));
  }

  /** Returns when the entry was first published, which an edit knows only in newer versions. */
  Published published(Moments moments) {
    Published told = moments.of(json.at("entry_time"));
    if (!told.equals(Published.unknown()) || isEdit()) {
      return told;
    }
    Published gmt = moments.utc().of(json.at("date_gmt"));
    return gmt.equals(Published.unknown()) ? moments.of(json.at("timestamp")) : gmt;
  }

  @Nullable String headline() {
    return json.words("headline", "title");
  }

  boolean isKeyEvent() {
    String classes = json.text("css_classes");
    String content = json.text("content");
    return json.first("key_event", "is_key_event").isTrue()
        || (classes != null && Stream.of(classes.split("\\s", -1)).anyMatch(KEY_EVENT::contains))
        || (content != null && content.startsWith(KEY_COMMAND));
  }

  List<Author> authors() {
    List<Author> told =
        Stream.concat(
                json.at("authors").items().stream(),
                Stream.of(json.at("author"), json.at("author_name"), json.at("display_name")))
            .flatMap(author -> Stream.ofNullable(name(author)))
            .distinct()
            .map(Author::new)
            .toList();
    Element drawn = told.isEmpty() ? drawn() : null;
    String name = drawn == null ? "" : drawn.select(".liveblog-author-name").text().strip();
    return name.isEmpty() ? told : List.of(new Author(name));
  }

  List<Block> blocks() {
    return HtmlBlocks.of(body(), null);
  }

  /** Returns the HTML of the entry alone, without the commands that editors typed into it. */
  private String body() {
    Json content =
        json.at("content").isObject() ? json.at("content").at("rendered") : json.at("content");
    String rendered = json.at("render").text();
    Element drawn = drawn();
    if (rendered == null && drawn != null) {
      Element inner =
          drawn.selectFirst(".liveblog-entry-text, .liveblog-entry-content, .liveblog-entry-main");
      return withoutCommands(inner == null ? drawn : inner);
    }
    String html = rendered == null ? content.text() : rendered;
    if (html == null) {
      return "";
    }
    String typed = html.startsWith(KEY_COMMAND) ? html.substring(KEY_COMMAND.length()) : html;
    return withoutCommands(Jsoup.parseBodyFragment(typed).body());
  }

  private static String withoutCommands(Element html) {
    html.select(".liveblog-command").remove();
    return html.html();
  }

  private @Nullable Element drawn() {
    String html = json.at("html").text();
    return html == null ? null : Jsoup.parseBodyFragment(html).body();
  }

  private static @Nullable String name(Json author) {
    return author.isObject()
        ? author.words("name", "display_name")
        : author.node().isString() ? author.words() : null;
  }
}
