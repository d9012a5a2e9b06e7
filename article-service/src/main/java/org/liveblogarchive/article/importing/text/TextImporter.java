package org.liveblogarchive.article.importing.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the plain text of an "As it happened" page: headline, dateline with standfirst,
 * introduction, a line that says coverage has ended, date headings, and the entries. A line with
 * only a time opens an entry; where there are no times, blank lines separate entries.
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
    Preamble preamble = Preamble.read(Paragraph.of(document.text()));
    List<Warning> warnings = new ArrayList<>();
    Dateline dateline = preamble.dateline();
    ZoneId zone = document.timeZone();
    if (dateline != null) {
      dateline.warn(zone, warnings);
    }
    List<ImportedEntry> entries = entries(preamble, zone, warnings);
    return ImportedLiveBlog.titled(preamble.headline())
        .standfirst(preamble.standfirst())
        .introduction(blocks(preamble.introduction()))
        .published(dateline == null ? Published.unknown() : dateline.published(zone))
        .ended(preamble.ended())
        .entries(entries)
        .warnings(warnings)
        .build();
  }

  private static List<Block> blocks(List<Paragraph> paragraphs) {
    return paragraphs.stream().<Block>map(text -> new Block.Paragraph(text.text())).toList();
  }

  private static List<ImportedEntry> entries(
      Preamble preamble, @Nullable ZoneId zone, List<Warning> warnings) {
    List<DraftEntry> drafts = drafts(preamble.body(), warnings);
    if (drafts.isEmpty()) {
      throw NotALiveBlog.because("The document has no entries.");
    }
    int firstLine = preamble.body().getFirst().line();
    if (drafts.stream().anyMatch(draft -> draft.hasTime() && draft.lacksDay())) {
      warnings.add(
          new Warning(
              firstLine,
              "No date stands above these times, so only the order of the entries is kept."));
    }
    if (zone == null && drafts.stream().anyMatch(DraftEntry::hasTime)) {
      warnings.add(
          new Warning(
              firstLine,
              "The entries' times have no time zone, so only their order and days are kept;"
                  + " give 'timeZone' to keep them."));
    }
    List<DraftEntry> ordered = TextOrder.oldestFirst(drafts);
    if (TextOrder.forgetTimesThatRunBackwards(ordered)) {
      warnings.add(
          new Warning(
              firstLine,
              "Times under one date run backwards, as if midnight was crossed without a new date;"
                  + " of those entries only order and day are kept."));
    }
    return ordered.stream().map(draft -> draft.finish(zone)).toList();
  }

  private static List<DraftEntry> drafts(List<Paragraph> body, List<Warning> warnings) {
    boolean timed = body.stream().anyMatch(text -> Times.alone(text.first()).isPresent());
    List<DraftEntry> drafts = new ArrayList<>();
    LocalDate day = null;
    DraftEntry open = null;
    for (Paragraph paragraph : body) {
      Optional<LocalDate> heading = heading(paragraph);
      Optional<Times.Mark> mark = Times.alone(paragraph.first());
      if (heading.isPresent()) {
        day = heading.get();
        open = null;
      } else if (mark.isPresent()) {
        open = new DraftEntry(day, mark.get());
        drafts.add(open);
        paragraph.rest().forEach(open::add);
      } else if (open != null && (timed || Continuation.is(paragraph))) {
        open.add(paragraph);
      } else {
        open = new DraftEntry(day, null);
        drafts.add(open);
        open.add(paragraph);
      }
    }
    return withoutEmpty(drafts, warnings, body);
  }

  private static List<DraftEntry> withoutEmpty(
      List<DraftEntry> drafts, List<Warning> warnings, List<Paragraph> body) {
    List<DraftEntry> filled = drafts.stream().filter(draft -> !draft.isEmpty()).toList();
    if (filled.size() < drafts.size()) {
      warnings.add(
          new Warning(
              body.getFirst().line(),
              "%d times have no text under them and were left out."
                  .formatted(drafts.size() - filled.size())));
    }
    return filled;
  }

  private static Optional<LocalDate> heading(Paragraph paragraph) {
    return paragraph.isOneLine() ? Dates.heading(paragraph.first()) : Optional.empty();
  }
}
