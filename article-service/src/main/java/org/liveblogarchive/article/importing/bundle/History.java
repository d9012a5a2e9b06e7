package org.liveblogarchive.article.importing.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.bundle.HistoryLine;
import org.liveblogarchive.article.formats.bundle.Manifest;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.history.Place;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.history.SealedRevision;
import org.liveblogarchive.article.liveblog.RestoredRevision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history in a bundle, read line by line as often as it is needed. */
class History {

  /** Stands where an entry's id was not told: no entry has it. */
  private static final UUID NOBODY = new UUID(0, 0);

  private static final int LONGEST_LINE = 8 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final BundleFile bundle;
  private final UUID liveBlogId;

  History(BundleFile bundle) {
    this.bundle = bundle;
    this.liveBlogId = bundle.manifest().liveBlog().id();
  }

  /** Walks along it from its first revision to its last. */
  void each(Step step) throws IOException {
    try (InputStream part = bundle.part(Manifest.HISTORY);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(part, UTF_8.newDecoder()))) {
      long number = 0;
      SealedRevision previous = null;
      for (String line = next(lines); line != null; line = next(lines)) {
        number++;
        RestoredRevision revision = revision(line, number, previous);
        previous = revision.revision();
        step.take(revision);
      }
    } catch (CharacterCodingException malformed) {
      throw BundleProblem.because("Its history is not in UTF-8.");
    }
  }

  /** Reads a line without trusting that it ever ends. */
  private static @Nullable String next(BufferedReader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    int character = lines.read();
    if (character < 0) {
      return null;
    }
    while (character >= 0 && character != '\n') {
      line.append((char) character);
      if (line.length() > LONGEST_LINE) {
        throw BundleProblem.because("A line of its history is too long.");
      }
      character = lines.read();
    }
    return line.toString();
  }

  private RestoredRevision revision(String line, long number, @Nullable SealedRevision previous) {
    try {
      HistoryLine told = JSON.readValue(line, HistoryLine.class);
      if (told == null || told.revision() != number) {
        throw BundleProblem.at(number, "is missing");
      }
      Hash stateHash = Hash.ofHex(told.stateHash());
      Hash hash = Hash.ofHex(told.hash());
      return told.tellsHashesOnly()
          ? sealed(number, stateHash, hash, previous)
          : told(told, stateHash, hash);
    } catch (JacksonException | IllegalArgumentException | NullPointerException malformed) {
      throw BundleProblem.at(number, "is malformed");
    }
  }

  private RestoredRevision sealed(
      long number, Hash stateHash, Hash hash, @Nullable SealedRevision previous) {
    // When it was is not told: not before the one before it.
    var time = previous == null ? bundle.manifest().updatedAt() : previous.recordedAt();
    return new RestoredRevision(
        new SealedRevision(
            liveBlogId,
            NOBODY,
            number,
            RevisionKind.WITHHELD.toString(),
            "",
            null,
            time,
            time,
            stateHash,
            hash),
        new Place("draft", null, null),
        null,
        null,
        "draft",
        null);
  }

  private RestoredRevision told(HistoryLine told, Hash stateHash, Hash hash) {
    boolean isWithdrawn = "withdrawn".equals(told.withheld());
    String state = told.state() == null ? null : CanonicalJson.write(told.state());
    JsonNode shown = isWithdrawn || told.tombstone() != null ? told.tombstone() : told.state();
    return new RestoredRevision(
        new SealedRevision(
            liveBlogId,
            told.entryId(),
            told.revision(),
            RevisionKind.of(String.valueOf(told.kind())).toString(),
            requireNonNull(told.actor()),
            told.reason(),
            requireNonNull(told.recordedAt()),
            requireNonNull(told.effectiveAt()),
            stateHash,
            hash),
        new Place(requireNonNull(told.status()), told.position(), told.keyEvent()),
        state,
        told.erasedBy(),
        isWithdrawn ? "withdrawn" : null,
        told.entryId() == null || shown == null ? null : CanonicalJson.write(shown));
  }

  /** What is done with each revision. */
  @FunctionalInterface
  interface Step {
    void take(RestoredRevision revision);
  }
}
