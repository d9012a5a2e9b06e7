package org.liveblogarchive.article.importing.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.importing.html.Words;
import org.liveblogarchive.article.importing.jsonld.Stamp;
import org.liveblogarchive.article.importing.jsonld.Update;
import org.liveblogarchive.article.liveblog.Block;

/**
 * Reads a running text whose headings, or else whose paragraphs, open with a time: each is an entry
 * that goes on until the next.
 *
 * @param introduction what stands before the first entry
 * @param entries in the order of the page
 */
record TimedText(List<Block> introduction, List<Update> entries) {

  private static final int FEWEST_HEADINGS = 2;
  private static final int FEWEST_PARAGRAPHS = 3;
  private static final TimedText NONE = new TimedText(List.of(), List.of());

  /** Returns the entries of the page, none where hardly anything opens with a time. */
  static TimedText read(Element page) {
    List<Element> headings = opened(page, TimedText::isHeading);
    boolean byHeading = headings.size() >= FEWEST_HEADINGS;
    List<Element> marks =
        byHeading ? headings : opened(page, element -> element.nameIs("p") || isHeading(element));
    if (marks.size() < (byHeading ? FEWEST_HEADINGS : FEWEST_PARAGRAPHS)) {
      return NONE;
    }
    List<Element> around = new ArrayList<>(marks);
    around.addAll(dayHeadings(page));
    return new Reading(byHeading).of(HtmlBlocks.of(commonAncestor(around)));
  }

  private static List<Element> opened(Element page, Predicate<Element> kind) {
    return found(
        page,
        element -> {
          String text = kind.test(element) ? Words.line(element.text()) : null;
          return text != null && TimeOfDay.leading(text) != null;
        });
  }

  private static List<Element> dayHeadings(Element page) {
    return found(page, element -> isHeading(element) && Times.day(element) != null);
  }

  private static List<Element> found(Element page, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    page.filter(
        (node, _) -> {
          if (!(node instanceof Element element)) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          if (Surroundings.is(element)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (wanted.test(element)) {
            found.add(element);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return found;
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '2'
        && name.charAt(1) <= '6';
  }

  private static Element commonAncestor(List<Element> elements) {
    List<Element> common = new ArrayList<>(elements.getFirst().parents().reversed());
    for (Element element : elements) {
      List<Element> path = element.parents().reversed();
      int same = 0;
      while (same < common.size()
          && same < path.size()
          && common.get(same).equals(path.get(same))) {
        same++;
      }
      common.subList(same, common.size()).clear();
    }
    return common.getLast();
  }

  /** An entry that is being gathered. */
  private static class Draft {
    final TimeOfDay opening;
    final List<Block> blocks = new ArrayList<>();
    @Nullable String headline;

    Draft(TimeOfDay opening) {
      this.opening = opening;
    }
  }

  private static class Reading {

    private final boolean byHeading;
    private final DaysOfEntries days = new DaysOfEntries();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Block> introduction = new ArrayList<>();
    private @Nullable Draft open;
    private int level = 6;

    Reading(boolean byHeading) {
      this.byHeading = byHeading;
    }

    TimedText of(List<Block> blocks) {
      blocks.forEach(this::take);
      List<Update> entries = new ArrayList<>();
      for (int place = 0; place < drafts.size(); place++) {
        entries.add(update(drafts.get(place), days.days().get(place)));
      }
      return new TimedText(introduction, entries);
    }

    private void take(Block block) {
      TimeOfDay time = opening(block);
      LocalDate day =
          block instanceof Block.Heading || block instanceof Block.Paragraph
              ? DayName.read(block.words())
              : null;
      if (day != null) {
        days.heading(day);
        open = null;
      } else if (time != null) {
        open(block, time);
      } else if (block instanceof Block.Heading heading && open != null && endsEntry(heading)) {
        open = null;
      } else if (open != null) {
        add(open, block);
      } else if (drafts.isEmpty()) {
        introduction.add(block);
      }
    }

    private void open(Block block, TimeOfDay time) {
      open = new Draft(time);
      String rest = time.rest().replaceFirst("\\s*\\++$", "");
      if (block instanceof Block.Heading heading) {
        level = heading.level();
        open.headline = rest.isEmpty() ? null : rest;
      } else if (!rest.isEmpty()) {
        open.blocks.add(new Block.Paragraph(rest));
      }
      drafts.add(open);
      days.entry();
    }

    private void add(Draft draft, Block block) {
      boolean first = draft.headline == null && draft.blocks.isEmpty();
      if (first && block instanceof Block.Heading heading) {
        draft.headline = heading.text();
      } else {
        draft.blocks.add(block);
      }
    }

    private boolean endsEntry(Block.Heading heading) {
      boolean headlineToCome = open != null && open.headline == null && open.blocks.isEmpty();
      return byHeading && heading.level() <= level && !headlineToCome;
    }

    private @Nullable TimeOfDay opening(Block block) {
      return switch (block) {
        case Block.Heading heading -> TimeOfDay.leading(heading.text());
        case Block.Paragraph paragraph when !byHeading -> TimeOfDay.leading(paragraph.text());
        default -> null;
      };
    }

    private static Update update(Draft draft, @Nullable LocalDate day) {
      Stamp stamp = day == null ? null : new Stamp(day, draft.opening.time(), null, false);
      return new Update(
          null,
          draft.headline,
          draft.blocks,
          List.of(),
          List.of(),
          false,
          false,
          stamp,
          stamp == null ? draft.opening.time() : null,
          null);
    }
  }
}
