package org.liveblogarchive.article.formats.bundle;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Parts that somebody adds to bundles, and takes back from them. Every bean of it takes part. */
public interface BundleExtras {

  /** Returns the folder in which all of its parts lie, such as {@code sources}. */
  String folder();

  /** Returns the parts of a live blog that the public may have; the same state, the same parts. */
  List<Extra> of(UUID liveBlogId);

  /** Takes a part back, in the transaction that restores the live blog. */
  void restore(UUID liveBlogId, Extra extra);

  /**
   * A part of a bundle.
   *
   * @param path begins with the folder
   * @param facts what the manifest tells of it beside
   */
  record Extra(String path, String mediaType, Map<String, String> facts, Content content) {}

  /** The bytes of a part. */
  @FunctionalInterface
  interface Content {
    /** Returns the bytes, which nobody may change. */
    byte[] bytes();
  }
}
