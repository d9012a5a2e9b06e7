package org.liveblogarchive.article.formats.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.LargeDocuments;
import org.liveblogarchive.article.formats.Spooled;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.web.Caching;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Tells search engines where live blogs are read. A sitemap may only name what lies beneath its own
 * folder, so all of them are at the root.
 */
@RestController
class SitemapController {

  private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, UTF_8);
  private static final Duration NEWS = Duration.ofDays(2);
  private static final int MOST_NEWS = 1000;
  private static final int AT_ONCE = 1000;

  private final Sitemaps sitemaps;
  private final SitemapMarkup markup;
  private final SitemapSettings settings;
  private final LargeDocuments large;
  private final Clock clock;

  SitemapController(
      Sitemaps sitemaps,
      SitemapMarkup markup,
      SitemapSettings settings,
      LargeDocuments large,
      Clock clock) {
    this.sitemaps = sitemaps;
    this.markup = markup;
    this.settings = settings;
    this.large = large;
    this.clock = clock;
  }

  @GetMapping("/sitemap.xml")
  ResponseEntity<byte[]> index(ServletWebRequest request) {
    return answer(markup.index(sitemaps.parts(settings.addresses())), request);
  }

  @GetMapping("/sitemap-news.xml")
  ResponseEntity<byte[]> news(ServletWebRequest request) {
    return answer(markup.news(sitemaps.since(clock.instant().minus(NEWS), MOST_NEWS)), request);
  }

  @GetMapping("/sitemap-{part:[1-9][0-9]{0,5}}.xml")
  @Nullable ResponseEntity<byte[]> part(
      @PathVariable int part, ServletWebRequest request, HttpServletResponse response)
      throws IOException {
    Sitemaps.Part found = sitemaps.part(part, settings.addresses()).orElse(null);
    if (found == null) {
      if (part > 1) {
        throw NoSuchSitemap.numbered(part);
      }
      return answer(markup.begin() + SitemapMarkup.END, request);
    }
    String eTag = eTag(found.toString());
    if (request.checkNotModified(eTag)) {
      return ResponseEntity.status(304).headers(Caching.briefly()).eTag(eTag).build();
    }
    try (Spooled spooled = large.spool(to -> write(found, to))) {
      response.setHeader(HttpHeaders.ETAG, eTag);
      response.setHeader(HttpHeaders.CACHE_CONTROL, Caching.briefly().getCacheControl());
      response.setContentType(XML.toString());
      response.setContentLengthLong(spooled.length());
      spooled.sendTo(response.getOutputStream());
    }
    return null;
  }

  private void write(Sitemaps.Part part, OutputStream to) throws IOException {
    Writer xml = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
    xml.append(markup.begin());
    UUID after = null;
    List<Sitemaps.Place> places;
    do {
      places = sitemaps.places(part, after, AT_ONCE);
      for (Sitemaps.Place place : places) {
        xml.append(markup.url(place));
        after = place.id();
      }
    } while (places.size() == AT_ONCE);
    xml.append(SitemapMarkup.END);
    xml.flush();
  }

  private static ResponseEntity<byte[]> answer(String xml, ServletWebRequest request) {
    String eTag = eTag(xml);
    return request.checkNotModified(eTag)
        ? ResponseEntity.status(304).headers(Caching.briefly()).eTag(eTag).build()
        : ResponseEntity.ok()
            .headers(Caching.briefly())
            .eTag(eTag)
            .contentType(XML)
            .body(xml.getBytes(UTF_8));
  }

  private static String eTag(String shown) {
    return "\"" + Hash.of(shown.getBytes(UTF_8)).hex().substring(0, 32) + "\"";
  }
}
