package org.liveblogarchive.article.importing.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.notation.PlainTextReader;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the plain text of a page: its lines, the marks on them, how the page uses these marks, the
 * entries between them, and at last their dates and order.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class TextImporter implements Importer {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean recognises(SourceDocument document) {
    return document.source().first() != '<' && document.json().isEmpty();
  }

  @Override
  public ImportedLiveBlog read(SourceDocument document) {
    if (PlainTextReader.recognises(document.text())) {
      return PlainTextReader.read(document.text());
    }
    List<Line> lines = Furniture.cleared(Line.of(document.text()));
    if (lines.isEmpty()) {
      throw NotALiveBlog.because("The document is empty.");
    }
    Marks marks = Marks.of(lines);
    Layout layout = Layout.of(marks);
    Evidence evidence = new Evidence(lines, marks, layout);
    return evidence.isTimed()
        ? timed(document, lines, marks, layout)
        : untimed(document, lines, marks, evidence);
  }

  private static ImportedLiveBlog timed(
      SourceDocument document, List<Line> lines, Marks marks, Layout layout) {
    Passages passages = Passages.of(lines, marks, layout);
    Head head = Head.of(passages.head());
    List<Warning> warnings = new ArrayList<>();
    Manner manner = Manner.of(lines, authors(head, passages));
    List<Draft> drafts = drafts(passages, manner, warnings, lines);
    Set<String> keyEvents = new HashSet<>(head.keyEvents());
    List<Draft> stream =
        head.endsWithKeyHeading()
            ? Repeats.withoutKeyList(drafts, layout.newestFirst(), keyEvents)
            : drafts;
    List<Draft> merged = Repeats.merged(stream, keyEvents);
    boolean ended =
        head.ended() || passages.ended() || (!merged.isEmpty() && saysEnd(merged, layout));
    List<Mark> headings = headings(marks, passages.head().size());
    return finished(
        document,
        lines,
        head,
        manner.flat(),
        merged,
        layout.newestFirst(),
        headings,
        ended,
        warnings);
  }

  private static ImportedLiveBlog untimed(
      SourceDocument document, List<Line> lines, Marks marks, Evidence evidence) {
    Untimed page = Untimed.of(lines, marks, evidence.saysLive());
    if (page == null || page.entries().isEmpty()) {
      throw NotALiveBlog.because(evidence.why());
    }
    Head head = Head.of(page.head());
    List<Mark> headings = headings(marks, page.head().size());
    boolean rising = isRising(headings);
    return finished(
        document,
        lines,
        head,
        false,
        page.entries(),
        !rising,
        headings,
        head.ended() || page.ended(),
        new ArrayList<>());
  }

  private static ImportedLiveBlog finished(
      SourceDocument document,
      List<Line> lines,
      Head head,
      boolean flat,
      List<Draft> drafts,
      boolean newestFirst,
      List<Mark> headings,
      boolean ended,
      List<Warning> warnings) {
    if (drafts.isEmpty()) {
      throw NotALiveBlog.because("The document has times, but no entries between them.");
    }
    ZoneId zone = zone(document, head);
    Dateline published = Dateline.publishing(head.datelines());
    warn(head, published, zone, lines, warnings);
    List<ImportedEntry> entries =
        new Dating(drafts, newestFirst, headings, head.datelines(), lines, warnings).dated(zone);
    boolean keyEvents = drafts.stream().anyMatch(Draft::keyEvent);
    return ImportedLiveBlog.titled(
            Objects.requireNonNullElse(head.headline(), "Untitled live blog"))
        .standfirst(head.standfirst())
        .introduction(head.blocks(!keyEvents, flat))
        .authors(head.authors().stream().map(Author::new).toList())
        .published(published == null ? Published.unknown() : published.published(zone))
        .ended(ended)
        .timeZone(document.timeZone() == null ? head.zone() : document.timeZone())
        .entries(entries)
        .warnings(warnings)
        .build();
  }

  private static Set<String> authors(Head head, Passages passages) {
    Set<String> authors = new HashSet<>(head.authors());
    passages.entries().forEach(entry -> authors.addAll(entry.authors()));
    authors.addAll(repeated(passages));
    return authors;
  }

  /** Returns the names that open several entries, or each of them. */
  private static Set<String> repeated(Passages passages) {
    Map<String, Long> names =
        passages.entries().stream()
            .filter(entry -> entry.lines().size() > 1)
            .map(entry -> entry.lines().getFirst().text())
            .filter(Bylines::isName)
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    long all = names.values().stream().mapToLong(Long::longValue).sum();
    boolean everywhere = all >= 3 && all * 10 >= passages.entries().size() * 8L;
    return names.entrySet().stream()
        .filter(name -> everywhere || name.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static List<Draft> drafts(
      Passages passages, Manner manner, List<Warning> warnings, List<Line> lines) {
    List<Draft> drafts = read(passages, manner);
    long several = drafts.stream().filter(draft -> draft.blocks().size() > 0).count();
    long titled =
        drafts.stream()
            .filter(draft -> draft.headline() != null && !draft.blocks().isEmpty())
            .count();
    if (titled >= 2 && titled * 10 >= several * 6) {
      drafts = read(passages, manner.withHeadlines());
    }
    List<Draft> filled = drafts.stream().filter(draft -> !draft.isEmpty()).toList();
    if (filled.size() < drafts.size()) {
      int first =
          drafts.stream().filter(Draft::isEmpty).mapToInt(Draft::place).findFirst().orElse(0);
      warnings.add(
          new Warning(
              lines.get(first).number(),
              "%d times have no text under them and were left out."
                  .formatted(drafts.size() - filled.size())));
    }
    return filled;
  }

  private static List<Draft> read(Passages passages, Manner manner) {
    return passages.entries().stream().map(entry -> EntryText.read(entry, manner)).toList();
  }

  /** The newest entry often says that it is the last. */
  private static boolean saysEnd(List<Draft> drafts, Layout layout) {
    Draft newest = layout.newestFirst() ? drafts.getFirst() : drafts.getLast();
    String headline = newest.headline();
    return (headline != null && EndNotice.is(headline))
        || newest.blocks().stream().anyMatch(block -> EndNotice.is(block.words()));
  }

  private static List<Mark> headings(Marks marks, int head) {
    return marks.headings().stream().filter(heading -> heading.first() >= head).toList();
  }

  private static boolean isRising(List<Mark> headings) {
    if (headings.size() < 2) {
      return false;
    }
    Day first = Objects.requireNonNull(headings.getFirst().stamp().day());
    Day last = Objects.requireNonNull(headings.getLast().stamp().day());
    return first.full() != null
        && last.full() != null
        && Objects.requireNonNull(first.full()).isBefore(last.full());
  }

  private static @Nullable ZoneId zone(SourceDocument document, Head head) {
    if (document.timeZone() != null) {
      return document.timeZone();
    }
    return head.zone() != null
        ? head.zone()
        : head.datelines().stream()
            .map(Dateline::zone)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static void warn(
      Head head,
      @Nullable Dateline published,
      @Nullable ZoneId zone,
      List<Line> lines,
      List<Warning> warnings) {
    if (head.headline() == null) {
      warnings.add(
          new Warning(lines.getFirst().number(), "No headline stands above the first entry."));
    }
    for (Dateline dateline : head.datelines()) {
      if (dateline.elapsed()) {
        warnings.add(
            new Warning(
                dateline.line(),
                "This says how long ago the page was updated, counted from a moment that nobody"
                    + " knows, so it is left out."));
      }
    }
    if (published != null && published.time() != null && zone == null && published.zone() == null) {
      warnings.add(
          new Warning(
              published.line(),
              "The time %s has no time zone, so only the day is kept; give 'timeZone' to keep it."
                  .formatted(published.time())));
    }
  }
}
