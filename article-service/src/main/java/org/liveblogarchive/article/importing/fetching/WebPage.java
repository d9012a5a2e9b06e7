package org.liveblogarchive.article.importing.fetching;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.MediaType;

/** A page as it was fetched. */
public final class WebPage {

  private final URI address;
  private final MediaType type;
  private final byte[] body;

  WebPage(URI address, MediaType type, byte[] body) {
    this.address = address;
    this.type = type;
    this.body = body;
  }

  /** Returns where the page was in the end, after all redirects. */
  public URI address() {
    return address;
  }

  /** Returns what it is, with the character set that its host or it itself declares. */
  public MediaType type() {
    return type;
  }

  /** Returns its bytes, unpacked. */
  public InputStream body() {
    return new ByteArrayInputStream(body);
  }
}
