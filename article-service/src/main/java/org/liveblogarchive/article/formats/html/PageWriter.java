package org.liveblogarchive.article.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.liveblogarchive.article.formats.Markup;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;

/** Writes a page from its head to its foot, entry by entry. */
class PageWriter {

  private final WholeLiveBlog whole;
  private final String archive;
  private final Writer page;
  private final Furniture furniture;
  private final ReadableTimes times;
  private final ReadableTimes english;
  private final EntryMarkup markup;
  private final List<Entry> inOrder;
  private final List<Entry> keyEvents;
  private final Map<UUID, Integer> numbers = new HashMap<>();

  PageWriter(WholeLiveBlog whole, String archive, OutputStream to) {
    this.whole = whole;
    this.archive = archive;
    this.page = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
    this.furniture = Furniture.of(whole.liveBlog().state());
    this.times = new ReadableTimes(whole.liveBlog(), furniture.dates());
    this.english = new ReadableTimes(whole.liveBlog(), Locale.UK);
    this.markup = new EntryMarkup(times, english, furniture);
    this.inOrder = isLive() ? whole.entries().reversed() : whole.entries();
    this.keyEvents = inOrder.stream().filter(entry -> entry.state().keyEvent()).toList();
    whole.entries().forEach(entry -> numbers.put(entry.id(), numbers.size() + 1));
  }

  void begin() throws IOException {
    Markup html = new Markup();
    new PageHead(whole, furniture).addTo(html);
    html.open("body").raw("\n");
    html.line(
        "a", "Skip to the entries", "class", "skip", "href", "#entries", "lang", furniture.lang());
    html.open("header", "class", "masthead", "lang", furniture.lang())
        .element("p", archive)
        .end("header");
    html.open("main").raw("\n");
    html.open("article", "class", keyEvents.isEmpty() ? "liveblog" : "liveblog with-key-events")
        .raw("\n");
    new Opening(whole.liveBlog(), english, furniture, markup).addTo(html);
    if (!keyEvents.isEmpty()) {
      KeyEvents.addTo(html, keyEvents, times, furniture);
    }
    page.append(html.toString());
  }

  void entries() throws IOException {
    EntryList list = EntryList.of(inOrder, times);
    Markup html = new Markup().open("div", "class", "entries", "id", "entries", "tabindex", "-1");
    html.raw("\n").line("p", note(list), "class", "note", "lang", furniture.lang());
    page.append(html.toString());
    int section = 0;
    for (EntryList.Day day : list.days()) {
      section++;
      day(day, "day-" + section, list.isTimeless());
    }
    page.append("</div>\n");
  }

  private void day(EntryList.Day day, String id, boolean timeless) throws IOException {
    Markup html = new Markup().open("section", "aria-labelledby", id).raw("\n");
    LocalDate on = day.on();
    if (on == null) {
      String title = timeless ? "Entries" : "Day not known";
      html.open("h2", "id", id, "lang", furniture.lang()).text(title);
    } else {
      html.open("h2", "id", id, "lang", furniture.datesLang());
      times.day(html, on);
    }
    page.append(html.end("h2").open("ol", "class", "day").raw("\n").toString());
    for (Entry entry : day.entries()) {
      page.append(markup.of(entry, numbers.getOrDefault(entry.id(), 0)).toString());
    }
    page.append("</ol>\n</section>\n");
  }

  private String note(EntryList list) {
    if (inOrder.isEmpty()) {
      return "There are no entries.";
    }
    String order =
        isLive()
            ? "The newest entry is first."
            : "The entries are in the order in which they were published.";
    if (list.isTimeless()) {
      return order + " When each was published is not known.";
    }
    return list.hasUnknownTimes()
        ? order + " Where an entry has only a number, its time of day is not known."
        : order;
  }

  /** Writes what comes before the embedded data. */
  void end() throws IOException {
    Markup html = new Markup().end("article").end("main");
    Colophon.addTo(html, whole, archive, english, furniture);
    page.append(html.open("script", "type", "application/ld+json").toString());
    page.flush();
  }

  void close() throws IOException {
    page.append("</script>\n</body>\n</html>\n");
    page.flush();
  }

  private boolean isLive() {
    return whole.liveBlog().state().status() == LiveBlogStatus.LIVE;
  }
}
