package org.liveblogarchive.article.importing.wordpress;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.importing.json.Chronology;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.importing.json.Untitled;
import org.liveblogarchive.article.liveblog.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads what the Liveblog plugin of WordPress answers: entries with their edits and deletions as
 * further records, or the comments that WordPress keeps them as.
 */
@Component
@Order(12)
class WordPressImporter implements Importer {

  @Override
  public String format() {
    return "wordpress";
  }

  @Override
  public boolean recognises(SourceDocument document) {
    Json root = Json.of(document);
    return EntryLists.in(root).areOfALiveBlog() || Comments.are(root);
  }

  @Override
  public ImportedLiveBlog read(SourceDocument document) {
    Json root = Json.of(document);
    List<Json> records =
        Comments.are(root) ? Comments.records(root) : EntryLists.in(root).records();
    Edits edits = Edits.of(records);
    List<EditedEntry> last = edits.newestFirst();
    Moments moments = Moments.in(document.timeZone());
    List<ImportedEntry> entries =
        Chronology.oldestFirst(
            last.stream()
                .map(entry -> entry.imported(moments))
                .filter(entry -> !entry.blocks().isEmpty() || entry.headline() != null)
                .toList());
    if (entries.isEmpty()) {
      throw NotALiveBlog.because(
          "The document is of WordPress's Liveblog and holds no entry with content.");
    }
    List<Warning> warnings = warnings(root, entries, last.size() - entries.size());
    Json post = post(root);
    URI address = address(post, records);
    String title = title(post);
    String headline =
        title == null
            ? Untitled.headline(document.url() == null ? address : document.url(), null)
            : title;
    if (title == null) {
      warnings.add(Untitled.warning(headline));
    }
    return ImportedLiveBlog.titled(headline)
        .standfirst(post.at("excerpt").words("rendered"))
        .published(published(post, moments))
        .ended(root.hasAny("liveblog_state", "state") && isArchived(root))
        .url(address)
        .entries(entries)
        .removed(edits.removed())
        .warnings(warnings)
        .build();
  }

  /** Returns the post that the entries belong to, where the document holds it. */
  private static Json post(Json root) {
    return root.at("post").isObject() ? root.at("post") : root;
  }

  private static @Nullable String title(Json post) {
    String rendered = post.at("title").words("rendered");
    return rendered == null ? post.words("title", "post_title") : rendered;
  }

  private static @Nullable URI address(Json post, List<Json> records) {
    String own = post.address("link", "permalink", "url");
    String shared =
        records.stream()
            .flatMap(entry -> Stream.ofNullable(entry.address("share_link", "link")))
            .findFirst()
            .orElse(null);
    String address = own == null ? shared : own;
    return address == null ? null : URI.create(address.replaceFirst("[?#].*$", ""));
  }

  private static Published published(Json post, Moments moments) {
    return moments.utc().of(post.at("date_gmt"), post.at("post_date_gmt"));
  }

  private static boolean isArchived(Json root) {
    Json state = root.first("liveblog_state", "state");
    return state.says("archive") || state.says("archived");
  }

  private static List<Warning> warnings(Json root, List<ImportedEntry> entries, int empty) {
    List<Warning> warnings = new ArrayList<>();
    OptionalDouble pages = root.at("pages").number();
    if (pages.isPresent() && pages.getAsDouble() > 1) {
      warnings.add(
          new Warning(
              null,
              "The document is one of %d pages; the entries of the others are not in it."
                  .formatted((long) pages.getAsDouble())));
    }
    if (empty > 0) {
      warnings.add(
          new Warning(null, "Entries left out because they have no content: %d.".formatted(empty)));
    }
    long timeless = entries.stream().filter(entry -> entry.published().at() == null).count();
    if (timeless > 0) {
      warnings.add(
          new Warning(
              null,
              "Entries of which the document does not tell when they were first published: %d."
                  .formatted(timeless)));
    }
    return warnings;
  }
}
