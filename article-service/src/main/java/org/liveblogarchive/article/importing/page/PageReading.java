package org.liveblogarchive.article.importing.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.importing.jsonld.Chronology;
import org.liveblogarchive.article.importing.jsonld.JsonLd;
import org.liveblogarchive.article.importing.jsonld.Posting;
import org.liveblogarchive.article.importing.jsonld.Stamp;
import org.liveblogarchive.article.importing.jsonld.Told;
import org.liveblogarchive.article.importing.jsonld.Update;
import org.liveblogarchive.article.importing.text.TextImporter;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/** One page while it is read. */
class PageReading {

  private static final String MARKED_UP = "[itemprop~=liveBlogUpdate], [property$=liveBlogUpdate]";

  private final Document page;
  private final SourceDocument document;
  private final TextImporter text;
  private final Instant now;
  private final PageFacts facts;
  private final Marks marks;
  private final List<Warning> warnings = new ArrayList<>();
  private @Nullable Posting posting;
  private boolean isLiveBlog;
  private List<Block> introduction = List.of();

  PageReading(Document page, SourceDocument document, TextImporter text, Instant now) {
    this.page = page;
    this.document = document;
    this.text = text;
    this.now = now;
    this.facts = new PageFacts(page);
    URI url = facts.url();
    if (document.url() == null && url != null && page.selectFirst("base[href]") == null) {
      page.setBaseUri(url.toString());
    }
    this.marks = Marks.of(page);
  }

  /**
   * Returns the live blog that the page holds.
   *
   * @throws NotALiveBlog where it holds none
   */
  ImportedLiveBlog liveBlog() {
    JsonLd data = data();
    Posting told = data.liveBlog().orElse(null);
    posting = told == null ? data.article().orElse(null) : told;
    isLiveBlog = told != null;
    List<Update> updates = told == null ? List.of() : told.updates();
    if (told != null && !updates.isEmpty()) {
      Completion.Completed completed = Completion.of(updates, page, marks, told.publisher());
      introduction =
          told.introduction().isEmpty() ? Opening.above(completed.elements()) : told.introduction();
      // Dates that the data told alike of all entries do not matter once the markup tells them.
      if (completed.entries().stream().anyMatch(update -> update.published() == null)) {
        warnings.addAll(told.warnings());
      }
      return built(completed.entries(), !told.inOrder());
    }
    List<Update> shown = shown();
    return shown.isEmpty() ? fromText(data) : built(shown, true);
  }

  private JsonLd data() {
    List<String> scripts =
        page.select("script[type*=json]").stream()
            .filter(script -> script.attr("type").contains("ld"))
            .map(Element::data)
            .toList();
    URI base = document.url() == null ? facts.url() : document.url();
    JsonLd data = JsonLd.ofScripts(scripts, base);
    page.select("script").remove();
    return data;
  }

  private List<Update> shown() {
    Set<Element> all = new LinkedHashSet<>(page.select(MARKED_UP));
    List<Element> marked =
        all.stream().filter(entry -> entry.parents().stream().noneMatch(all::contains)).toList();
    if (!marked.isEmpty()) {
      introduction = Opening.above(marked);
      return read(marked);
    }
    boolean live = isLiveBlog || facts.callsItselfLive();
    List<Element> repeated = RepeatedEntries.in(page.body(), live);
    if (!repeated.isEmpty() && (live || isLive(repeated))) {
      List<Update> entries = read(repeated);
      if (!entries.isEmpty()) {
        introduction = Opening.above(repeated);
        return entries;
      }
    }
    TimedText timed = TimedText.read(page.body());
    if (!timed.entries().isEmpty() && (live || timed.entries().size() > 2)) {
      introduction = timed.introduction();
      return dated(timed.entries());
    }
    return List.of();
  }

  /** A list of articles with their dates has the same shape, but is called otherwise. */
  private boolean isLive(List<Element> entries) {
    Element first = entries.getFirst();
    boolean named =
        LiveWords.in(String.join(" ", Surroundings.words(first)))
            || first.parents().stream()
                .limit(4)
                .anyMatch(above -> LiveWords.in(String.join(" ", Surroundings.words(above))));
    return named || entries.stream().allMatch(PageReading::showsOnlyClock);
  }

  private static boolean showsOnlyClock(Element entry) {
    return Times.in(entry).stream().limit(1).anyMatch(time -> Times.clock(time) != null);
  }

  private List<Update> read(List<Element> elements) {
    List<Update> entries = new ArrayList<>();
    List<@Nullable LocalDate> days = days(elements);
    Set<String> ids = new HashSet<>();
    for (int place = 0; place < elements.size(); place++) {
      Update update = EntryMarkup.read(new Container(elements.get(place)));
      if (update.id() == null || ids.add(update.id())) {
        entries.add(onDay(update, days.get(place)));
      }
    }
    return Told.withoutEmpty(dated(entries), warnings);
  }

  private List<@Nullable LocalDate> days(List<Element> elements) {
    DaysOfEntries days = new DaysOfEntries();
    Set<Element> entries = new HashSet<>(elements);
    page.body()
        .filter(
            (node, _) -> {
              if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
              }
              if (entries.contains(element)) {
                days.entry();
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
              }
              LocalDate day = element.childrenSize() <= 1 ? Times.day(element) : null;
              if (day != null) {
                days.heading(day);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
              }
              return NodeFilter.FilterResult.CONTINUE;
            });
    return days.days();
  }

  private static Update onDay(Update update, @Nullable LocalDate day) {
    return day == null || update.clock() == null || update.published() != null
        ? update
        : update.at(new Stamp(day, update.clock(), null, false));
  }

  /** Where a page was published and changed last on one day, all its entries are of that day. */
  private List<Update> dated(List<Update> entries) {
    Stamp first = published();
    Stamp last = modified();
    boolean oneDay =
        first != null && last != null && !first.equals(last) && first.day().equals(last.day());
    boolean undated = entries.stream().allMatch(update -> update.published() == null);
    return oneDay && undated && first != null
        ? entries.stream().map(update -> onDay(update, first.day())).toList()
        : entries;
  }

  private @Nullable Stamp published() {
    return posting == null || posting.published() == null ? facts.published() : posting.published();
  }

  /** Some pages call the time of their last change the time when they were published. */
  private @Nullable Stamp publishedBefore(List<Update> ordered) {
    Stamp first = ordered.getFirst().published();
    Instant entry = first == null ? null : first.instant(document.timeZone());
    return Stream.of(posting == null ? null : posting.published(), facts.published())
        .filter(Objects::nonNull)
        .filter(stamp -> entry == null || !isAfter(stamp, entry))
        .filter(stamp -> !stamp.equals(modified()))
        .findFirst()
        .orElse(null);
  }

  private boolean isAfter(Stamp stamp, Instant entry) {
    Instant time = stamp.instant(document.timeZone());
    return time != null && time.isAfter(entry);
  }

  private @Nullable Stamp modified() {
    return posting == null || posting.modified() == null ? facts.modified() : posting.modified();
  }

  private ImportedLiveBlog fromText(JsonLd data) {
    if (!page.body().hasText()) {
      throw NotALiveBlog.because("The page is empty.");
    }
    if (!facts.callsItselfLive()) {
      throw NotALiveBlog.because(
          "The page shows no entries with times, and nothing in it calls it a live blog%s."
              .formatted(
                  data.typeNames().isEmpty() ? "" : "; it says that it is: " + data.typeNames()));
    }
    return MainText.read(page, headline(), text, document);
  }

  private ImportedLiveBlog built(List<Update> updates, boolean newestFirst) {
    ZoneId zone = document.timeZone();
    List<Update> filled = Told.withoutEmpty(updates, warnings);
    if (filled.isEmpty()) {
      throw NotALiveBlog.because("The entries of the page have neither headlines nor text.");
    }
    Told.warnOfZones(filled, zone, warnings);
    FurtherPages.of(page).ifPresent(warnings::add);
    List<Update> ordered = Chronology.oldestFirst(filled, zone, newestFirst);
    Stamp published = publishedBefore(ordered);
    Posting told = posting;
    return ImportedLiveBlog.titled(headline())
        .standfirst(standfirst())
        .introduction(withoutHead(introduction))
        .published(published == null ? Published.unknown() : published.published(zone))
        .ended(hasEnded(ordered))
        .language(facts.language() == null && told != null ? told.language() : facts.language())
        .url(url())
        .publisher(told == null || told.publisher() == null ? facts.publisher() : told.publisher())
        .topics(told == null ? List.of() : told.topics())
        .authors(told == null ? List.of() : told.authors())
        .entries(ordered.stream().map(update -> update.entry(zone)).toList())
        .warnings(warnings)
        .build();
  }

  private String headline() {
    Posting told = posting;
    String own = told == null ? null : told.headline();
    String headline = isLiveBlog && own != null ? own : facts.headline();
    headline = headline == null ? own : headline;
    if (headline == null) {
      throw NotALiveBlog.because("The page has no headline and no title.");
    }
    return headline;
  }

  /** The text above the entries may begin with the headline and the standfirst. */
  private List<Block> withoutHead(List<Block> blocks) {
    String headline = headline();
    String standfirst = standfirst();
    return blocks.stream()
        .filter(block -> !block.words().equals(headline) && !block.words().equals(standfirst))
        .toList();
  }

  private @Nullable String standfirst() {
    Posting told = posting;
    return told == null || told.description() == null ? facts.standfirst() : told.description();
  }

  private @Nullable URI url() {
    Posting told = posting;
    return facts.url() == null && told != null ? told.url() : facts.url();
  }

  private boolean hasEnded(List<Update> updates) {
    Posting told = posting;
    boolean data = told != null && told.hasEnded(updates, now);
    return data || saysClosed();
  }

  private boolean saysClosed() {
    return page.body().stream()
        .filter(element -> element.childrenSize() <= 2)
        .map(element -> Words.line(element.ownText()))
        .anyMatch(line -> line != null && LiveWords.sayClosed(line));
  }
}
