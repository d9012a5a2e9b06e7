package org.liveblogarchive.article.importing.guardian;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.importing.json.Chronology;
import org.liveblogarchive.article.importing.json.Json;
import org.liveblogarchive.article.importing.json.Moments;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/** Puts together what a document of either shape tells. */
class GuardianLiveBlog {

  private final SourceDocument document;
  private final Told told;
  private final Tags tags;
  private final Elements elements = new Elements();
  private final Set<String> warnings = new LinkedHashSet<>();

  GuardianLiveBlog(SourceDocument document, Told told) {
    this.document = document;
    this.told = told;
    this.tags = Tags.of(told.facts());
  }

  ImportedLiveBlog read() {
    List<ImportedEntry> entries = entries();
    if (entries.isEmpty()) {
      throw NotALiveBlog.because(
          "The Guardian document holds no published block; ask the Content API with"
              + " 'show-blocks=all'.");
    }
    String headline = told.headline();
    if (headline == null) {
      throw NotALiveBlog.because("The Guardian document holds blocks but no headline.");
    }
    List<Block> standfirst = told.standfirst().blocks();
    List<Block> main = elements.blocks(told.main());
    if (told.elsewhere() != null) {
      warnings.add(told.elsewhere());
    }
    warnings.addAll(elements.warnings());
    return ImportedLiveBlog.titled(headline)
        .standfirst(Standfirst.paragraphs(standfirst))
        .introduction(Stream.concat(Standfirst.rest(standfirst).stream(), main.stream()).toList())
        .published(published(entries))
        .ended(told.ended())
        .language(language())
        .url(url())
        .publisher(publisher())
        .topics(tags.keywords())
        .authors(authors())
        .entries(entries)
        .warnings(warnings.stream().map(message -> new Warning(null, message)).toList())
        .build();
  }

  private List<ImportedEntry> entries() {
    List<Json> both = new ArrayList<>(told.blocks());
    both.addAll(told.others());
    List<Json> all = GuardianBlock.once(both);
    List<Json> published = all.stream().filter(block -> !block.at("published").isFalse()).toList();
    List<ImportedEntry> entries =
        Chronology.oldestFirst(published.stream().map(this::entry).toList());
    List<ImportedEntry> filled =
        entries.stream()
            .filter(entry -> !entry.blocks().isEmpty() || entry.headline() != null)
            .toList();
    count(all.size() - published.size(), "Blocks left out because they are not published: %d.");
    count(entries.size() - filled.size(), "Blocks left out because they have no content: %d.");
    count(
        all.size() - told.blocks().size(),
        "Entries that stand on other pages of the live blog, and here because they are pinned:"
            + " %d.");
    Set<String> shown =
        all.stream().flatMap(block -> Stream.ofNullable(block.text("id"))).collect(toSet());
    count(
        Math.toIntExact(told.keyEvents().stream().filter(id -> !shown.contains(id)).count()),
        "Key events that are listed but stand on other pages of the live blog: %d. They are left"
            + " out.");
    return filled;
  }

  private ImportedEntry entry(Json json) {
    GuardianBlock block = new GuardianBlock(json);
    String id = block.id();
    Published published = block.published(Moments.in(document.timeZone()));
    if (published.at() == null) {
      warnings.add("Block '%s' has no time that can be read.".formatted(id));
    }
    return ImportedEntry.builder()
        .headline(block.title())
        .blocks(elements.of(json))
        .authors(block.authors(tags))
        .keyEvent(block.isKeyEvent() || (id != null && told.keyEvents().contains(id)))
        .pinned(block.isPinned() || (id != null && id.equals(told.pinned())))
        .published(published)
        .sourceId(id)
        .build();
  }

  private void count(int many, String message) {
    if (many > 0) {
      warnings.add(message.formatted(many));
    }
  }

  /** What was published before its own date was published again since, and that is the date. */
  private Published published(List<ImportedEntry> entries) {
    Instant own = told.published().at();
    Instant first = entries.getFirst().published().at();
    return own != null && first != null && first.isBefore(own)
        ? Published.unknown()
        : told.published();
  }

  private @Nullable String language() {
    String own = told.facts().text("lang");
    return own == null ? told.facts().at("fields").text("lang") : own;
  }

  private @Nullable URI url() {
    String address = told.facts().address("webUrl", "webURL", "canonicalUrl");
    return address == null ? null : URI.create(address.replaceFirst("[?#].*$", ""));
  }

  private String publisher() {
    Json fields = told.facts().at("fields");
    return fields.at("publication").says("The Observer") ? "The Observer" : "The Guardian";
  }

  private List<Author> authors() {
    List<Author> contributors = tags.contributors();
    return contributors.isEmpty() ? Byline.authors(told.byline()) : contributors;
  }
}
