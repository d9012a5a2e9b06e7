package org.liveblogarchive.article.importing;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.Published;

/**
 * A live blog as a source document tells it.
 *
 * @param sourceId its id in the source, or null where it has none
 * @param slug what its address should end with, or null to make that of the headline
 * @param coverage the time it covers, or null to tell it by the entries
 * @param complete whether what it does not say is unknown, so that nobody need look for it
 * @param ended whether the source says that coverage is over
 * @param language BCP 47, or null where the document does not say; what the sender says goes first
 * @param timeZone or null where the document does not say; what the sender says goes first
 * @param url its canonical address, or null where the document does not say
 * @param publisher or null where the document does not say; what the sender says goes first
 * @param entries oldest first
 * @param removed ids in the source of entries that the source says it has deleted
 * @param warnings what the document left unclear
 */
public record ImportedLiveBlog(
    String headline,
    @Nullable String standfirst,
    List<Block> introduction,
    Published published,
    @Nullable String sourceId,
    @Nullable String slug,
    @Nullable Coverage coverage,
    boolean complete,
    boolean ended,
    @Nullable String language,
    @Nullable ZoneId timeZone,
    @Nullable URI url,
    @Nullable String publisher,
    List<String> topics,
    List<Author> authors,
    List<ImportedEntry> entries,
    Set<String> removed,
    List<Warning> warnings) {

  /** Begins a live blog of which nothing but this is known yet. */
  public static Builder titled(String headline) {
    return new Builder(headline);
  }

  /** Returns the first day that the document names, or null. */
  @Nullable LocalDate day() {
    if (published.on() != null) {
      return published.on();
    }
    return entries.isEmpty() ? null : entries.getFirst().published().on();
  }

  /** A live blog while it is read. */
  public static final class Builder {
    private final String headline;
    private @Nullable String standfirst;
    private List<Block> introduction = List.of();
    private Published published = Published.unknown();
    private @Nullable String sourceId;
    private @Nullable String slug;
    private @Nullable Coverage coverage;
    private boolean complete;
    private boolean ended;
    private @Nullable String language;
    private @Nullable ZoneId timeZone;
    private @Nullable URI url;
    private @Nullable String publisher;
    private List<String> topics = List.of();
    private List<Author> authors = List.of();
    private List<ImportedEntry> entries = List.of();
    private Set<String> removed = Set.of();
    private List<Warning> warnings = List.of();

    private Builder(String headline) {
      this.headline = headline;
    }

    public Builder standfirst(@Nullable String value) {
      this.standfirst = value;
      return this;
    }

    public Builder introduction(List<Block> value) {
      this.introduction = List.copyOf(value);
      return this;
    }

    public Builder published(Published value) {
      this.published = value;
      return this;
    }

    public Builder sourceId(@Nullable String value) {
      this.sourceId = value;
      return this;
    }

    public Builder slug(@Nullable String value) {
      this.slug = value;
      return this;
    }

    public Builder coverage(@Nullable Coverage value) {
      this.coverage = value;
      return this;
    }

    public Builder complete(boolean value) {
      this.complete = value;
      return this;
    }

    public Builder ended(boolean value) {
      this.ended = value;
      return this;
    }

    public Builder language(@Nullable String value) {
      this.language = value;
      return this;
    }

    public Builder timeZone(@Nullable ZoneId value) {
      this.timeZone = value;
      return this;
    }

    public Builder url(@Nullable URI value) {
      this.url = value;
      return this;
    }

    public Builder publisher(@Nullable String value) {
      this.publisher = value;
      return this;
    }

    public Builder topics(List<String> value) {
      this.topics = List.copyOf(value);
      return this;
    }

    public Builder authors(List<Author> value) {
      this.authors = List.copyOf(value);
      return this;
    }

    public Builder entries(List<ImportedEntry> value) {
      this.entries = List.copyOf(value);
      return this;
    }

    public Builder removed(Set<String> value) {
      this.removed = Set.copyOf(value);
      return this;
    }

    public Builder warnings(List<Warning> value) {
      this.warnings = List.copyOf(value);
      return this;
    }

    public ImportedLiveBlog build() {
      return new ImportedLiveBlog(
          headline,
          standfirst,
          introduction,
          published,
          sourceId,
          slug,
          coverage,
          complete,
          ended,
          language,
          timeZone,
          url,
          publisher,
          topics,
          authors,
          entries,
          removed,
          warnings);
    }
  }
}
