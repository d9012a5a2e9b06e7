package org.liveblogarchive.article.liveblog.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Compares texts: first line by line, then changed lines word by word. What the segments say of
 * either text is that text, letter for letter.
 */
@Component
class WordDiff {

  private final DiffSettings settings;

  WordDiff(DiffSettings settings) {
    this.settings = settings;
  }

  /** Returns what makes {@code after} of {@code before}; nothing where both are empty. */
  List<Segment> compare(String before, String after) {
    Segments segments = new Segments();
    compare(
        Tokens.lines(before),
        Tokens.lines(after),
        segments,
        (deleted, inserted) ->
            compare(
                Tokens.words(String.join("", deleted)),
                Tokens.words(String.join("", inserted)),
                segments,
                (words, others) -> replace(words, others, segments)));
    return segments.all();
  }

  private void compare(
      List<String> before,
      List<String> after,
      Segments segments,
      BiConsumer<List<String>, List<String>> change) {
    int start = commonStart(before, after);
    int end = commonEnd(before, after, start);
    List<String> middleBefore = before.subList(start, before.size() - end);
    List<String> middleAfter = after.subList(start, after.size() - end);

    segments.add(Segment.Op.EQUAL, before.subList(0, start));
    if (middleBefore.size() + middleAfter.size() > settings.largestPassage()) {
      replace(middleBefore, middleAfter, segments);
    } else {
      diff(middleBefore, middleAfter, segments, change);
    }
    segments.add(Segment.Op.EQUAL, before.subList(before.size() - end, before.size()));
  }

  private static void diff(
      List<String> before,
      List<String> after,
      Segments segments,
      BiConsumer<List<String>, List<String>> change) {
    MyersDiffWithLinearSpace<String> algorithm = new MyersDiffWithLinearSpace<>();
    List<String> deleted = new ArrayList<>();
    List<String> inserted = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, algorithm, null, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        between(deleted, inserted, segments, change);
        segments.add(Segment.Op.EQUAL, delta.getSource().getLines());
      } else {
        deleted.addAll(delta.getSource().getLines());
        inserted.addAll(delta.getTarget().getLines());
      }
    }
    between(deleted, inserted, segments, change);
  }

  /** What stands between two equal parts is one change, however the algorithm parted it. */
  private static void between(
      List<String> deleted,
      List<String> inserted,
      Segments segments,
      BiConsumer<List<String>, List<String>> change) {
    if (deleted.isEmpty() || inserted.isEmpty()) {
      replace(deleted, inserted, segments);
    } else {
      change.accept(deleted, inserted);
    }
    deleted.clear();
    inserted.clear();
  }

  private static void replace(List<String> deleted, List<String> inserted, Segments segments) {
    segments.add(Segment.Op.DELETE, deleted);
    segments.add(Segment.Op.INSERT, inserted);
  }

  private static int commonStart(List<String> before, List<String> after) {
    int most = Math.min(before.size(), after.size());
    int start = 0;
    while (start < most && before.get(start).equals(after.get(start))) {
      start++;
    }
    return start;
  }

  private static int commonEnd(List<String> before, List<String> after, int start) {
    int most = Math.min(before.size(), after.size()) - start;
    int end = 0;
    while (end < most
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    return end;
  }
}
