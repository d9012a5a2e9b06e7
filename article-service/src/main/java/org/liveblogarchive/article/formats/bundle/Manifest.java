package org.liveblogarchive.article.formats.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle holds.
 *
 * @param updatedAt when the last revision was recorded, which makes the bundle what it is
 * @param parts all other files, in their order
 */
public record Manifest(
    String format,
    int version,
    About liveBlog,
    ChainHead head,
    Instant updatedAt,
    List<Part> parts) {

  /** What each manifest calls its format. */
  public static final String FORMAT = "liveblog-archive-bundle";

  /** The one version there is. */
  public static final int VERSION = 1;

  /** The name of the manifest. */
  public static final String PATH = "manifest.json";

  /** The name of the history. */
  public static final String HISTORY = "history.ndjson";

  /** The name of the live blog in the archive's own format. */
  public static final String LIVE_BLOG = "liveblog.json";

  /** Which live blog it is. */
  public record About(UUID id, String slug, String headline) {}

  /**
   * The end of the hash chain.
   *
   * @param hash 64 hexadecimal digits
   */
  public record ChainHead(long revision, String hash) {}

  /**
   * A file.
   *
   * @param size in bytes
   * @param sha256 64 hexadecimal digits
   * @param facts what is known of it beside, or null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(
      String path,
      String mediaType,
      long size,
      String sha256,
      @Nullable Map<String, String> facts) {}
}
