package org.liveblogarchive.article.formats;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Writes a whole live blog in one format. Every bean of this type can be asked for. */
public interface Representation {

  /** Returns how addresses of this representation end, without the first dot: {@code feed.json}. */
  String suffix();

  /** Returns the media type by which it is asked for and with which it is answered. */
  MediaType mediaType();

  /** Writes all that the public may know of the live blog, and leaves the stream open. */
  void write(WholeLiveBlog whole, OutputStream to) throws IOException;

  /** Returns what headers of its own an answer needs. */
  default HttpHeaders headers() {
    return HttpHeaders.EMPTY;
  }
}
