package org.liveblogarchive.article.formats.sitemap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.formats.FormatsSettings;
import org.liveblogarchive.article.formats.Links;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.Told;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Source;
import org.springframework.stereotype.Component;

/** Sitemaps (sitemaps.org 0.9) and the news extension of them as XML. */
@Component
class SitemapMarkup {

  static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  static final String END = "</urlset>\n";
  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

  private final FormatsSettings settings;
  private final Clock clock;

  SitemapMarkup(FormatsSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** An archive that is empty still has a first part, because an index may not be empty. */
  String index(List<Sitemaps.Part> parts) {
    Markup xml = start("sitemapindex", null);
    if (parts.isEmpty()) {
      sitemap(xml, 1, clock.instant().truncatedTo(ChronoUnit.DAYS));
    }
    parts.forEach(part -> sitemap(xml, part.number(), part.changedAt()));
    return xml.end("sitemapindex").toString();
  }

  private void sitemap(Markup xml, int number, Instant changedAt) {
    xml.open("sitemap")
        .element("loc", settings.publicUrl() + "/sitemap-" + number + ".xml")
        .element("lastmod", seconds(changedAt))
        .end("sitemap");
  }

  String begin() {
    return start("urlset", null).toString();
  }

  String url(Sitemaps.Place place) {
    return new Markup()
        .open("url")
        .element("loc", Links.page(settings.publicUrl(), place.slug()))
        .element("lastmod", seconds(place.changedAt()))
        .end("url")
        .toString();
  }

  /** Only what is known to have been published can be news. */
  String news(List<LiveBlog> liveBlogs) {
    Markup xml = start("urlset", NEWS);
    liveBlogs.stream()
        .filter(liveBlog -> isDated(liveBlog.state().published()))
        .forEach(liveBlog -> news(xml, liveBlog));
    return xml.end("urlset").toString();
  }

  private void news(Markup xml, LiveBlog liveBlog) {
    LiveBlogState state = liveBlog.state();
    xml.open("url")
        .element("loc", Links.page(settings.publicUrl(), state.slug()))
        .raw("\n")
        .open("news:news")
        .open("news:publication")
        .element("news:name", publisher(state.source()))
        .element("news:language", language(state.language()))
        .close("news:publication")
        .line("news:publication_date", Told.in(liveBlog).timeOrDay(state.published()))
        .element("news:title", state.headline())
        .close("news:news")
        .end("url");
  }

  private String publisher(@Nullable Source source) {
    return source == null || source.publisher() == null ? settings.publisher() : source.publisher();
  }

  /** ISO 639, and of Chinese the script as the schema wants it. */
  private static String language(@Nullable String tag) {
    if (tag == null) {
      return "und";
    }
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.getLanguage().equals("zh")) {
      return locale.getLanguage().isEmpty() ? "und" : locale.getLanguage();
    }
    boolean traditional =
        locale.getScript().equals("Hant")
            || List.of("TW", "HK", "MO").contains(locale.getCountry());
    return traditional ? "zh-tw" : "zh-cn";
  }

  private static boolean isDated(Published published) {
    return published.at() != null || published.on() != null;
  }

  private static Markup start(String root, @Nullable String news) {
    return new Markup().raw(START).open(root, "xmlns", SITEMAP, "xmlns:news", news).raw("\n");
  }

  private static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
