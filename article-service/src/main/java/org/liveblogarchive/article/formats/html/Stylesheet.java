package org.liveblogarchive.article.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import org.liveblogarchive.article.history.Hash;

/** The one style sheet, which stands in every page, and the policy that lets nothing else in. */
class Stylesheet {

  static final String CSS = read();

  /** Nothing runs, nothing is sent, and only pictures are loaded. */
  static final String POLICY =
      "default-src 'none'; style-src '"
          + hash()
          + "'; img-src http: https: data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private Stylesheet() {}

  private static String read() {
    try (InputStream css =
        Objects.requireNonNull(Stylesheet.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(css.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String hash() {
    return "sha256-" + Base64.getEncoder().encodeToString(Hash.of(CSS.getBytes(UTF_8)).bytes());
  }
}
