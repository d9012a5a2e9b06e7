package org.liveblogarchive.article.hot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Past;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.liveblogarchive.article.resource.EntryResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change as readers of the live stream get it, in the form of a Server-Sent Event: {@code event}
 * is {@code entry}, {@code entry-withdrawn}, {@code liveblog} or {@code ended}; {@code id} the
 * revision; {@code data} one line of JSON {@code {revision, kind, recordedAt, liveBlogId, entry or
 * tombstone: {id, withdrawal: {reason, at}} or liveBlog}}. Written once, at the first need.
 */
public final class PublicEvent {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final RecordedRevision revision;
  private final String type;
  private final @Nullable Withdrawal withdrawal;
  private volatile byte @Nullable [] encoded;

  private PublicEvent(RecordedRevision revision, String type, @Nullable Withdrawal withdrawal) {
    this.revision = revision;
    this.type = type;
    this.withdrawal = withdrawal;
  }

  /** Returns the event of a revision, or nothing where the public sees nothing of it. */
  public static Optional<PublicEvent> of(RecordedRevision revision) {
    if (revision.kind() == RevisionKind.WITHHELD) {
      return Optional.empty();
    }
    if (revision.state() == null) {
      return Optional.of(new PublicEvent(revision, gone(revision), null));
    }
    return revision.entryId() == null ? ofLiveBlog(revision) : ofEntry(revision);
  }

  private static String gone(RecordedRevision revision) {
    return revision.entryId() == null ? "liveblog" : "entry-withdrawn";
  }

  private static Optional<PublicEvent> ofLiveBlog(RecordedRevision revision) {
    LiveBlogStatus status = Past.liveBlog(revision).state().status();
    return status.isUnknownToThePublic()
        ? Optional.empty()
        : Optional.of(
            new PublicEvent(
                revision, revision.kind() == RevisionKind.ENDED ? "ended" : "liveblog", null));
  }

  private static Optional<PublicEvent> ofEntry(RecordedRevision revision) {
    EntryState state = Past.entry(revision).state();
    return switch (state.status()) {
      case DRAFT, SCHEDULED, DISCARDED -> Optional.empty();
      case PUBLISHED -> Optional.of(new PublicEvent(revision, "entry", null));
      case WITHDRAWN ->
          Optional.of(new PublicEvent(revision, "entry-withdrawn", state.withdrawal()));
    };
  }

  /** Returns this event for readers who come after the entry was taken down. */
  public PublicEvent redacted(RecordedRevision takedown) {
    return new PublicEvent(
        revision,
        "entry-withdrawn",
        takedown.state() == null ? null : Past.entry(takedown).state().withdrawal());
  }

  /** Returns this event for readers who come now that the entry is gone. */
  public PublicEvent redacted(Entry withdrawn) {
    return new PublicEvent(revision, "entry-withdrawn", withdrawn.state().withdrawal());
  }

  /** Returns its revision, by which a reader goes on. */
  public long revision() {
    return revision.number();
  }

  /** Returns the entry that it is about, or null. */
  public @Nullable UUID entryId() {
    return revision.entryId();
  }

  boolean isAbout(UUID entryId) {
    return entryId.equals(revision.entryId());
  }

  /** Tells whether coverage ends with it. */
  public boolean ends() {
    return type.equals("ended");
  }

  /** Tells whether the live blog is gone with it. */
  public boolean takesLiveBlogDown() {
    return revision.entryId() == null
        && (revision.kind() == RevisionKind.WITHDRAWN || revision.kind() == RevisionKind.ERASED);
  }

  /** Returns the bytes of the Server-Sent Event; not to be changed. */
  public byte[] bytes() {
    byte[] known = encoded;
    if (known == null) {
      known =
          "event: %s\nid: %d\ndata: %s\n\n"
              .formatted(type, revision(), JSON.writeValueAsString(content()))
              .getBytes(UTF_8);
      encoded = known;
    }
    return known;
  }

  private Content content() {
    return switch (type) {
      case "entry" -> content(EntryResource.of(Past.entry(revision)), null, null);
      case "entry-withdrawn" -> content(null, new Tombstone(revision.entryId(), withdrawal), null);
      default -> content(null, null, changedLiveBlog());
    };
  }

  private @Nullable ChangedLiveBlog changedLiveBlog() {
    return revision.state() == null
        ? null
        : new ChangedLiveBlog(
            revision.liveBlogId(),
            revision.number(),
            CanonicalJson.read(revision.state(), LiveBlogState.class).forPublic());
  }

  private Content content(
      @Nullable EntryResource entry,
      @Nullable Tombstone tombstone,
      @Nullable ChangedLiveBlog liveBlog) {
    return new Content(
        revision.number(),
        revision.kind().toString(),
        revision.recordedAt(),
        revision.liveBlogId(),
        entry,
        tombstone,
        liveBlog);
  }

  @JsonInclude(JsonInclude.Include.ALWAYS)
  private record Content(
      long revision,
      String kind,
      Instant recordedAt,
      UUID liveBlogId,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EntryResource entry,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Tombstone tombstone,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChangedLiveBlog liveBlog) {}

  private record Tombstone(@Nullable UUID id, @Nullable Withdrawal withdrawal) {}

  private record ChangedLiveBlog(UUID id, long revision, @JsonUnwrapped LiveBlogState state) {}
}
