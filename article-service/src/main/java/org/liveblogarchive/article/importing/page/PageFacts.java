package org.liveblogarchive.article.importing.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.Addresses;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.importing.jsonld.Languages;
import org.liveblogarchive.article.importing.jsonld.Stamp;

/** What the head of a page, and the top of its body, say of the page. */
class PageFacts {

  private static final List<String> HEADLINE_META =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "meta[itemprop=headline]");
  private static final List<String> STANDFIRST_META =
      List.of("meta[name=description]", "meta[property=og:description]");
  private static final List<String> PUBLISHED_META =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=publish-date]",
          "meta[name=dcterms.date]");

  private final Document page;

  PageFacts(Document page) {
    this.page = page;
  }

  /** Returns the first headline of the page, else the title that it gives itself, or null. */
  @Nullable String headline() {
    String heading =
        page.select("h1").stream()
            .filter(h1 -> h1.closest("nav, aside, footer") == null)
            .map(h1 -> Words.line(h1.text()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (heading != null) {
      return heading;
    }
    String meta = meta(HEADLINE_META);
    return meta == null ? Words.line(page.title()) : meta;
  }

  /** Returns the canonical address, or null. */
  @Nullable URI url() {
    return Stream.of(
            attribute("link[rel=canonical]", "href"), attribute("meta[property=og:url]", "content"))
        .filter(Objects::nonNull)
        .map(PageFacts::uri)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Nullable String standfirst() {
    return meta(STANDFIRST_META);
  }

  @Nullable String publisher() {
    return meta(
        List.of(
            "meta[property=og:site_name]", "meta[name=publisher]", "meta[name=application-name]"));
  }

  @Nullable String language() {
    String own = Languages.tag(attribute("html[lang]", "lang"));
    return own == null
        ? Languages.tag(
            meta(List.of("meta[property=og:locale]", "meta[http-equiv=content-language]")))
        : own;
  }

  @Nullable Stamp published() {
    return Stamp.read(meta(PUBLISHED_META));
  }

  /** Returns when it was changed last, or null. */
  @Nullable Stamp modified() {
    return Stamp.read(
        meta(
            List.of(
                "meta[property=article:modified_time]",
                "meta[property=og:updated_time]",
                "meta[itemprop=dateModified]")));
  }

  /** Returns what the page has in common with live blogs in its title, address and type. */
  boolean callsItselfLive() {
    String words =
        Stream.of(
                headline(),
                page.title(),
                url() == null ? null : Objects.requireNonNull(url()).getPath(),
                meta(List.of("meta[property=og:type]", "meta[name=keywords]")))
            .filter(Objects::nonNull)
            .reduce("", (one, other) -> one + " " + other);
    return LiveWords.in(words);
  }

  private @Nullable String meta(List<String> selectors) {
    return selectors.stream()
        .map(selector -> attribute(selector, "content"))
        .map(Words::line)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String attribute(String selector, String name) {
    Element found = page.selectFirst(selector);
    if (found == null) {
      return null;
    }
    return name.equals("href") ? Addresses.of(found, name) : found.attr(name);
  }

  private static @Nullable URI uri(String address) {
    String resolved = Addresses.resolve("", address);
    try {
      return resolved == null ? null : new URI(resolved);
    } catch (URISyntaxException malformed) {
      return null;
    }
  }
}
