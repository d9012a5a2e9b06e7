package org.liveblogarchive.article.importing.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Published;

/** An entry while its paragraphs are being gathered. */
class DraftEntry {

  private static final String HEADLINE = "# ";

  private final @Nullable LocalDate day;
  private final Times.@Nullable Mark mark;
  private boolean dayOnly;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  DraftEntry(@Nullable LocalDate day, Times.@Nullable Mark mark) {
    this.day = day;
    this.mark = mark;
  }

  void add(Paragraph paragraph) {
    paragraphs.add(paragraph);
  }

  boolean hasTime() {
    return mark != null;
  }

  boolean lacksDay() {
    return day == null;
  }

  /** Tells whether both stand under the same date. */
  boolean isOfDayOf(DraftEntry other) {
    return Objects.equals(day, other.day);
  }

  /** Forgets the time of day, which the page does not tell reliably. */
  void keepOnlyDay() {
    dayOnly = true;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** Tells whether this entry is older than {@code other}, as far as both are dated. */
  boolean isBefore(DraftEntry other) {
    if (day != null && other.day != null && !day.equals(other.day)) {
      return day.isBefore(other.day);
    }
    return mark != null && other.mark != null && mark.time().isBefore(other.mark.time());
  }

  ImportedEntry finish(@Nullable ZoneId zone) {
    List<Paragraph> text = new ArrayList<>(paragraphs);
    String headline = null;
    if (text.getFirst().first().startsWith(HEADLINE)) {
      Paragraph first = text.removeFirst();
      headline = first.first().substring(HEADLINE.length()).strip();
      text.addAll(0, first.rest());
    }
    List<Block> blocks =
        text.stream().<Block>map(paragraph -> new Block.Paragraph(paragraph.text())).toList();
    boolean keyEvent = mark != null && mark.keyEvent();
    return ImportedEntry.builder()
        .headline(headline)
        .blocks(blocks)
        .keyEvent(keyEvent)
        .published(published(zone))
        .build();
  }

  private Published published(@Nullable ZoneId zone) {
    if (day == null) {
      return Published.unknown();
    }
    return mark == null || zone == null || dayOnly
        ? Published.on(day)
        : Published.atMinute(day.atTime(mark.time()).atZone(zone));
  }
}
