package org.liveblogarchive.article.importing;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Source;

/** The states that a live blog goes through when a document is imported. */
record ImportedStates(
    SourceDocument document,
    ImportedLiveBlog imported,
    String format,
    @Nullable String detectedLanguage,
    Instant retrievedAt) {

  /** Returns the zone in which the days of the document end. */
  ZoneId zone(@Nullable LiveBlog before) {
    ZoneId told = toldZone();
    if (told != null) {
      return told;
    }
    return before == null ? ZoneOffset.UTC : before.state().zone();
  }

  /** Returns all edits of a first import: it goes live, gets its entries, and ends if it did. */
  List<Edit> first(String slug, ImportPlan plan) {
    LiveBlogState live = state(slug, null, LiveBlogStatus.LIVE, plan);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.OfLiveBlog(RevisionKind.CREATED, live, null, begin(plan)));
    edits.addAll(plan.edits());
    if (imported.ended()) {
      LiveBlogState ended = state(slug, null, LiveBlogStatus.ENDED, plan);
      edits.add(new Edit.OfLiveBlog(RevisionKind.ENDED, ended, null, end(plan)));
    }
    return edits;
  }

  /** Returns the edits that bring a live blog that was imported before to this document's state. */
  List<Edit> next(LiveBlog before, ImportPlan plan) {
    List<Edit> edits = new ArrayList<>(plan.edits());
    LiveBlogState old = before.state();
    boolean ends = imported.ended() && old.status() == LiveBlogStatus.LIVE;
    LiveBlogStatus status = ends ? LiveBlogStatus.ENDED : old.status();
    LiveBlogState after = state(old.slug(), old, status, plan);
    if (!sameApartFromSource(old, after) || !plan.edits().isEmpty()) {
      RevisionKind kind = ends ? RevisionKind.ENDED : RevisionKind.EDITED;
      edits.add(new Edit.OfLiveBlog(kind, after, "imported again", retrievedAt));
    }
    return edits;
  }

  private LiveBlogState state(
      String slug, @Nullable LiveBlogState old, LiveBlogStatus status, ImportPlan plan) {
    Source oldSource = old == null ? null : old.source();
    LiveBlogState before =
        old == null ? LiveBlogState.empty(slug, status, imported.headline()) : old;
    return before
        .change()
        .status(status)
        .headline(imported.headline())
        .standfirst(imported.standfirst())
        .introduction(imported.introduction())
        .language(firstKnown(toldLanguage(), before.language(), detectedLanguage))
        .timeZone(firstKnown(id(toldZone()), before.timeZone()))
        .topics(imported.topics().isEmpty() ? before.topics() : imported.topics())
        .authors(imported.authors().isEmpty() ? before.authors() : imported.authors())
        .published(before.published().butAlso(imported.published()))
        .coverage(imported.coverage() == null ? coverage(plan, status) : imported.coverage())
        .source(
            new Source(
                firstKnown(document.publisher(), imported.publisher(), publisher(oldSource)),
                firstKnown(text(document.url()), text(imported.url()), url(oldSource)),
                format,
                retrievedAt,
                document.source().sha256()))
        .state();
  }

  private @Nullable String toldLanguage() {
    return firstKnown(document.language(), imported.language());
  }

  /** The sender knows better than the document. */
  private @Nullable ZoneId toldZone() {
    return document.timeZone() == null ? imported.timeZone() : document.timeZone();
  }

  private static @Nullable String id(@Nullable ZoneId zone) {
    return zone == null ? null : zone.getId();
  }

  private static @Nullable String text(@Nullable URI url) {
    return url == null ? null : url.toString();
  }

  private static @Nullable String firstKnown(@Nullable String... values) {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** While a live blog goes on, nobody knows when it ends. */
  private static Coverage coverage(ImportPlan plan, LiveBlogStatus status) {
    return status == LiveBlogStatus.ENDED
        ? plan.coverage()
        : new Coverage(plan.coverage().start(), null);
  }

  /** The live blog was there as soon as its own time says, at the latest with its first entry. */
  private Instant begin(ImportPlan plan) {
    Instant first = plan.edits().isEmpty() ? retrievedAt : plan.edits().getFirst().effectiveAt();
    Instant own = ImportPlan.certainlyBy(imported.published(), zone(null), retrievedAt);
    return own.isBefore(first) ? own : first;
  }

  private Instant end(ImportPlan plan) {
    return plan.edits().isEmpty() ? retrievedAt : plan.edits().getLast().effectiveAt();
  }

  /** A document that says the same again is no change, whenever it was fetched. */
  private static boolean sameApartFromSource(LiveBlogState one, LiveBlogState other) {
    return one.change().source(null).state().equals(other.change().source(null).state())
        && sameOrigin(one.source(), other.source());
  }

  private static boolean sameOrigin(@Nullable Source one, @Nullable Source other) {
    return Objects.equals(publisher(one), publisher(other)) && Objects.equals(url(one), url(other));
  }

  private static @Nullable String publisher(@Nullable Source source) {
    return source == null ? null : source.publisher();
  }

  private static @Nullable String url(@Nullable Source source) {
    return source == null ? null : source.url();
  }
}
