package org.liveblogarchive.article.liveblog.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.resource.Addresses;

/** A revision in a list: who changed what, when and why. */
record RevisionResource(
    @JsonProperty("revision") long number,
    String kind,
    @Nullable UUID entryId,
    String actor,
    @Nullable String reason,
    Instant recordedAt,
    Instant effectiveAt,
    String stateHash,
    String hash,
    Map<String, String> links) {

  static RevisionResource of(RevisionFacts facts) {
    return new RevisionResource(
        facts.number(),
        facts.kind(),
        facts.entryId(),
        facts.actor(),
        facts.reason(),
        facts.recordedAt(),
        facts.effectiveAt(),
        facts.stateHash().hex(),
        facts.hash().hex(),
        links(facts));
  }

  static Map<String, String> links(RevisionFacts facts) {
    UUID entryId = facts.entryId();
    String changed =
        entryId == null
            ? Addresses.of(facts.liveBlogId())
            : Addresses.of(facts.liveBlogId(), entryId);
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", Addresses.ofRevision(facts.liveBlogId(), facts.number()));
    links.put("liveBlog", Addresses.of(facts.liveBlogId()));
    if (entryId != null) {
      links.put("entry", changed);
    }
    links.put(
        "diff", "%s/diff?from=%d&to=%d".formatted(changed, facts.number() - 1, facts.number()));
    return links;
  }
}
