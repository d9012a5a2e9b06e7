package org.liveblogarchive.article.importing.web;

import java.io.IOException;
import java.util.List;
import org.liveblogarchive.article.importing.ImportSettings;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.fetching.WebPage;
import org.liveblogarchive.article.importing.fetching.WebPages;
import org.liveblogarchive.article.problem.InvalidBody;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes a body that only names a page, {@code {"url": "https://…"}}, for that page. */
@Component
class FromTheWeb {

  private final WebPages pages;
  private final ImportSettings settings;

  FromTheWeb(WebPages pages, ImportSettings settings) {
    this.pages = pages;
    this.settings = settings;
  }

  /**
   * Returns the page that the document names, or the document itself where it names none.
   *
   * @throws InvalidBody where what it names is no text
   */
  SourceDocument named(SourceDocument sent, MediaType type) throws IOException {
    if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
      return sent;
    }
    JsonNode body = sent.json().orElse(null);
    if (body == null
        || !body.isObject()
        || !List.of("url").equals(List.copyOf(body.propertyNames()))) {
      return sent;
    }
    if (!body.path("url").isString()) {
      throw InvalidBody.of("url", "must be an https address");
    }
    WebPage page = pages.fetch(body.path("url").stringValue());
    return new SourceDocument(
        PlainText.read(page.body(), page.type(), settings.web().largestPage()),
        sent.language(),
        sent.timeZone(),
        page.address(),
        sent.publisher());
  }
}
