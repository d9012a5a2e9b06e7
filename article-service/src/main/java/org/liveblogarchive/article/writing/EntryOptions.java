package org.liveblogarchive.article.writing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.problem.InvalidBody;
import org.liveblogarchive.article.web.TimeBound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a body says of an entry beside its content.
 *
 * @param status published or draft, for a new entry
 * @param publishAt when a scheduled entry appears
 * @param correction why a published entry changes
 */
record EntryOptions(
    @Nullable EntryStatus status,
    @Nullable Instant publishAt,
    EntryOptions.@Nullable Reason correction) {

  /** Takes the fields {@code names} out of a body, which keeps the content. */
  static EntryOptions takeFrom(ObjectNode body, Set<String> names) {
    ObjectNode options = body.objectNode();
    for (String name : names) {
      if (body.has(name)) {
        options.set(name, body.remove(name));
      }
    }
    JsonNode time = options.path("publishAt");
    if (time.isNumber()) {
      throw InvalidBody.of("publishAt", "must be a time such as 2025-06-21T05:12:00Z");
    }
    EntryOptions read = StrictJson.read(options, EntryOptions.class);
    if (read.publishAt != null && !TimeBound.isStorable(read.publishAt)) {
      throw InvalidBody.of("publishAt", "must lie in the years 1 to 9999");
    }
    return read;
  }

  /** Returns the status that a new entry is asked to have. */
  EntryStatus firstStatus() {
    if (publishAt != null) {
      if (status != null && status != EntryStatus.SCHEDULED) {
        throw InvalidBody.of("status", "must be left out or scheduled where there is a publishAt");
      }
      return EntryStatus.SCHEDULED;
    }
    if (status != null && status != EntryStatus.PUBLISHED && status != EntryStatus.DRAFT) {
      throw InvalidBody.of("status", "must be published or draft");
    }
    return status == null ? EntryStatus.PUBLISHED : status;
  }

  /** A correction without its time, which is that of the edit. */
  record Reason(Correction.@Nullable Kind kind, @Nullable String note) {

    /** Returns what readers are told, all of it but for a typo with a note. */
    Correction at(Instant now) {
      Flaws flaws = new Flaws(Limits.OF_WRITING);
      if (kind == null) {
        flaws.add("correction.kind", "must be correction, clarification, update, typo or legal");
      }
      String clean = flaws.optionalText("correction.note", note);
      if (clean == null && kind != null && kind != Correction.Kind.TYPO) {
        flaws.add("correction.note", "is missing; only a typo needs none");
      }
      flaws.refuse();
      return new Correction(java.util.Objects.requireNonNull(kind), clean, now);
    }
  }
}
