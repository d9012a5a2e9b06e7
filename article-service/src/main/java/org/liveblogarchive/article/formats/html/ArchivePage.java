package org.liveblogarchive.article.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.liveblogarchive.article.formats.FormatsSettings;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.formats.jsonld.JsonLd;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A live blog as one page without script that needs nothing but its pictures: an ended one from the
 * beginning, one that goes on from its newest entry. Its JSON-LD stands at its end.
 */
@Component
class ArchivePage implements Representation {

  private final JsonLd jsonLd;
  private final FormatsSettings settings;

  ArchivePage(JsonLd jsonLd, FormatsSettings settings) {
    this.jsonLd = jsonLd;
    this.settings = settings;
  }

  @Override
  public String suffix() {
    return "html";
  }

  @Override
  public MediaType mediaType() {
    return new MediaType(MediaType.TEXT_HTML, UTF_8);
  }

  @Override
  public HttpHeaders headers() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Content-Security-Policy", Stylesheet.POLICY);
    headers.set("Referrer-Policy", "no-referrer");
    return headers;
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) throws IOException {
    PageWriter page = new PageWriter(whole, settings.publisher(), to);
    page.begin();
    page.entries();
    page.end();
    jsonLd.write(whole, to);
    page.close();
  }
}
