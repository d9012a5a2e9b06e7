package org.liveblogarchive.article.importing.fetching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a page is, and in which character set, as its host or it itself declares. */
class PageType {

  private static final List<MediaType> SUPPORTED =
      List.of(
          MediaType.TEXT_HTML,
          MediaType.APPLICATION_XHTML_XML,
          MediaType.TEXT_PLAIN,
          MediaType.APPLICATION_JSON,
          MediaType.valueOf("application/ld+json"));

  /** Browsers look no further for a declaration either. */
  private static final int OPENING = 4_096;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PageType() {}

  /** Reads a {@code Content-Type}; empty where it is none that can be imported. */
  static Optional<MediaType> of(@Nullable String header) {
    return parsed(header == null ? "" : header)
        .filter(type -> SUPPORTED.stream().anyMatch(type::equalsTypeAndSubtype));
  }

  /** Returns the type with the character set of this body. */
  static MediaType declared(MediaType type, byte[] body) throws IOException {
    Charset declared = type.getCharset();
    Charset charset = declared == null ? charset(type, body) : declared;
    // The WHATWG takes both of these names for what pages that use them are really in.
    boolean western = charset.equals(ISO_8859_1) || charset.equals(US_ASCII);
    return new MediaType(type, western ? WINDOWS_1252 : charset);
  }

  private static Charset charset(MediaType type, byte[] body) throws IOException {
    boolean markup = type.getSubtype().endsWith("html") || type.getSubtype().endsWith("xml");
    if (!markup) {
      return UTF_8;
    }
    byte[] opening = Arrays.copyOf(body, Math.min(body.length, OPENING));
    return Jsoup.parse(new ByteArrayInputStream(opening), null, "").charset();
  }

  /** A host may name a character set that there is not; the type still says something. */
  private static Optional<MediaType> parsed(String header) {
    try {
      return Optional.of(MediaType.parseMediaType(header));
    } catch (InvalidMediaTypeException malformed) {
      int parameters = header.indexOf(';');
      return parameters < 0 ? Optional.empty() : parsed(header.substring(0, parameters));
    }
  }
}
