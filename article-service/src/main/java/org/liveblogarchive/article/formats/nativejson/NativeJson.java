package org.liveblogarchive.article.formats.nativejson;

import org.springframework.http.MediaType;

/** What the archive's own format is called: {@code {format, version, liveBlog, entries}}. */
public final class NativeJson {

  /** How each document of this format begins to say what it is. */
  public static final String FORMAT = "liveblog-archive";

  /** The one version there is. */
  public static final int VERSION = 1;

  /** The media type of a document. */
  public static final MediaType MEDIA_TYPE =
      MediaType.parseMediaType("application/vnd.liveblog-archive+json");

  private NativeJson() {}
}
