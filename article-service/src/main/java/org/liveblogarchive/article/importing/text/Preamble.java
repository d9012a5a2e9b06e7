package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.NotALiveBlog;

/**
 * What stands above the entries of a page.
 *
 * @param dateline null where there is none
 * @param standfirst the line directly under the dateline, or null
 * @param introduction further paragraphs above the entries
 * @param ended whether a line says that coverage is over
 * @param body the paragraphs that follow
 */
record Preamble(
    String headline,
    @Nullable Dateline dateline,
    @Nullable String standfirst,
    List<Paragraph> introduction,
    boolean ended,
    List<Paragraph> body) {

  /**
   * Reads the head of a page.
   *
   * @throws NotALiveBlog where nothing shows where its entries begin
   */
  static Preamble read(List<Paragraph> document) {
    if (document.isEmpty()) {
      throw NotALiveBlog.because("The document is empty.");
    }
    List<Paragraph> rest = new ArrayList<>(document.getFirst().rest());
    rest.addAll(document.subList(1, document.size()));
    Optional<Dateline> dateline = rest.stream().findFirst().flatMap(Dateline::read);
    String standfirst = null;
    if (dateline.isPresent() && standsBeforeEntries(rest)) {
      standfirst = rest.getFirst().rest().stream().findFirst().map(Paragraph::text).orElse(null);
      rest.removeFirst();
    } else {
      dateline = Optional.empty();
    }
    int begin = beginOfEntries(rest);
    List<Paragraph> head = rest.subList(0, begin);
    List<Paragraph> introduction =
        head.stream().filter(paragraph -> !EndNotice.is(paragraph)).toList();
    // Above the entries or under them; among them it could be what an entry says.
    boolean endsUnderEntries = begin < rest.size() && EndNotice.is(rest.getLast());
    boolean ended = endsUnderEntries || head.stream().anyMatch(EndNotice::is);
    List<Paragraph> body = rest.subList(begin, rest.size() - (endsUnderEntries ? 1 : 0));
    return new Preamble(
        document.getFirst().first(), dateline.orElse(null), standfirst, introduction, ended, body);
  }

  /** A date above everything is the dateline, unless the entries follow it at once. */
  private static boolean standsBeforeEntries(List<Paragraph> rest) {
    return rest.stream().skip(1).anyMatch(Preamble::beginsEntries)
        || rest.stream().limit(rest.size() - 1).anyMatch(EndNotice::is);
  }

  private static int beginOfEntries(List<Paragraph> rest) {
    for (int at = 0; at < rest.size(); at++) {
      if (beginsEntries(rest.get(at))) {
        return at;
      }
    }
    for (int at = 0; at < rest.size(); at++) {
      if (EndNotice.is(rest.get(at))) {
        return at + 1;
      }
    }
    throw NotALiveBlog.because(
        "Nothing in the document shows where its entries begin: there is no date heading, no line"
            + " with a time, and no line that says that the live blog has ended.");
  }

  private static boolean beginsEntries(Paragraph paragraph) {
    return Times.alone(paragraph.first()).isPresent()
        || (paragraph.isOneLine() && Dates.heading(paragraph.first()).isPresent());
  }
}
