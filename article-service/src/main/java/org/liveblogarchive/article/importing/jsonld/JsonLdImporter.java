package org.liveblogarchive.article.importing.jsonld;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Published;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a schema.org {@code LiveBlogPosting} that comes as JSON-LD, without a page around it. */
@Component
@Order(20)
public class JsonLdImporter implements Importer {

  private final Clock clock;

  public JsonLdImporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String format() {
    return "jsonld";
  }

  @Override
  public boolean recognises(SourceDocument document) {
    return document.json().filter(JsonLdImporter::speaksOfTypes).isPresent();
  }

  @Override
  public ImportedLiveBlog read(SourceDocument document) {
    JsonNode json =
        document
            .json()
            .or(() -> FaultyJson.read(document.text()))
            .orElseThrow(() -> NotALiveBlog.because("The document is no JSON that can be read."));
    JsonLd told = JsonLd.of(json, document.url());
    Posting posting = told.liveBlog().orElseThrow(() -> without(told));
    return liveBlog(posting, document.timeZone());
  }

  /**
   * Returns the live blog that a posting tells.
   *
   * @throws NotALiveBlog where it has no headline or no entries
   */
  private ImportedLiveBlog liveBlog(Posting posting, @Nullable ZoneId zone) {
    if (posting.headline() == null) {
      throw NotALiveBlog.because("The LiveBlogPosting has no headline.");
    }
    List<Warning> warnings = new ArrayList<>(posting.warnings());
    List<Update> filled = Told.withoutEmpty(posting.updates(), warnings);
    if (filled.isEmpty()) {
      throw NotALiveBlog.because(
          "The LiveBlogPosting has no liveBlogUpdate with a headline or a text.");
    }
    Told.warnOfZones(filled, zone, warnings);
    List<Update> ordered = Chronology.oldestFirst(filled, zone, !posting.inOrder());
    Stamp published = posting.published();
    return ImportedLiveBlog.titled(posting.headline())
        .standfirst(posting.description())
        .introduction(posting.introduction())
        .published(published == null ? Published.unknown() : published.published(zone))
        .ended(posting.hasEnded(posting.updates(), clock.instant()))
        .language(posting.language())
        .url(posting.url())
        .publisher(posting.publisher())
        .topics(posting.topics())
        .authors(posting.authors())
        .entries(ordered.stream().map(update -> update.entry(zone)).toList())
        .warnings(warnings)
        .build();
  }

  private static NotALiveBlog without(JsonLd told) {
    return NotALiveBlog.because(
        "The JSON-LD holds no LiveBlogPosting, only: %s.".formatted(told.typeNames()));
  }

  /** JSON-LD may nest its graph, but it says what its things are near the top. */
  private static boolean speaksOfTypes(JsonNode json) {
    JsonNode top = json.isArray() ? json.path(0) : json;
    return top.isObject()
        && (top.has("@type")
            || top.has("@graph")
            || top.path("@context").toString().contains("schema.org"));
  }
}
