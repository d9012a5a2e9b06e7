package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a page marks its entries.
 *
 * @param marks those that part entries, in the order of the page; empty where blank lines do
 * @param newestFirst whether the times show that the newest entry stands first
 */
record Layout(List<Mark> marks, boolean newestFirst) {

  /** A number with a full stop counts list items unless it jumps as minutes do. */
  private static final int FEWEST_PLAIN_MINUTES = 5;

  private static final double LEADS_CLEARLY = 1.3;

  /** Chooses by evidence: the kind of mark whose times follow each other best. */
  static Layout of(Marks marks) {
    NavigableSet<Integer> headings =
        marks.headings().stream().map(Mark::first).collect(Collectors.toCollection(TreeSet::new));
    List<Mark> candidates = marks.candidates();
    Map<String, List<Mark>> groups = new HashMap<>();
    for (Mark mark : candidates) {
      groups.computeIfAbsent(mark.family() + "" + mark.kind(), _ -> new ArrayList<>()).add(mark);
    }
    Chosen best =
        groups.values().stream()
            .map(group -> Chosen.of(group, headings))
            .filter(Objects::nonNull)
            .max(Comparator.comparingDouble(Chosen::evidence))
            .orElse(null);
    if (best == null) {
      return new Layout(List.of(), true);
    }
    return new Layout(
        withoutRepeatedHeadline(best.completed(candidates, headings)), best.chain.newestFirst());
  }

  /** Some pages take the newest entry's line, with its time, as their headline. */
  private static List<Mark> withoutRepeatedHeadline(List<Mark> marks) {
    if (marks.size() < 2 || marks.getFirst().rest().isEmpty()) {
      return marks;
    }
    Mark first = marks.getFirst();
    Mark second = marks.get(1);
    boolean same = first.order() == second.order() && first.rest().equals(second.rest());
    return same ? marks.subList(1, marks.size()) : marks;
  }

  /** The marks of one family and kind, as far as they follow each other. */
  private record Chosen(Mark.Family family, Mark.Kind kind, String shape, Chain chain) {

    static @Nullable Chosen of(List<Mark> group, NavigableSet<Integer> headings) {
      Map<String, List<Mark>> shapes = new HashMap<>();
      for (Mark mark : group) {
        shapes.computeIfAbsent(mark.shape(), _ -> new ArrayList<>()).add(mark);
      }
      return shapes.entrySet().stream()
          .map(
              shape ->
                  new Chosen(
                      group.getFirst().family(),
                      group.getFirst().kind(),
                      shape.getKey(),
                      Chain.longest(shape.getValue(), headings)))
          .filter(Chosen::isPossible)
          .max(Comparator.comparingDouble(Chosen::evidence))
          .orElse(null);
    }

    private boolean isPossible() {
      List<Mark> marks = chain.marks();
      if (kind != Mark.Kind.MINUTE
          || marks.stream()
              .anyMatch(mark -> !Objects.requireNonNull(mark.stamp().minute()).plain())) {
        return kind != Mark.Kind.AGO || family != Mark.Family.TRAILED;
      }
      int first = marks.getFirst().order() / 100;
      int last = marks.getLast().order() / 100;
      return marks.size() >= FEWEST_PLAIN_MINUTES && Math.abs(first - last) > marks.size() * 2;
    }

    double evidence() {
      double byKind =
          switch (kind) {
            case CLOCK -> 1;
            case MINUTE -> 0.9;
            case AGO -> 0.3;
          };
      double byFamily =
          switch (family) {
            case ALONE -> 1.5;
            case LED -> shape.endsWith("parted") ? LEADS_CLEARLY : 1;
            case TRAILED -> 0.6;
          };
      return chain.weight() * byKind * byFamily;
    }

    /** Adds the marks that an editor wrote in another way than the others. */
    List<Mark> completed(List<Mark> candidates, NavigableSet<Integer> headings) {
      List<Mark> marks = new ArrayList<>();
      TreeSet<Integer> chosen =
          chain.marks().stream().map(Mark::first).collect(Collectors.toCollection(TreeSet::new));
      for (Mark mark : candidates) {
        if (chosen.contains(mark.first()) || isAlike(mark) || isVariant(mark, headings)) {
          marks.add(mark);
        }
      }
      return marks;
    }

    /** Nothing but entries has a line for its time; a pinned copy stands out of order. */
    private boolean isAlike(Mark mark) {
      boolean alone = family == Mark.Family.ALONE || kind == Mark.Kind.AGO;
      return alone && mark.shape().equals(shape);
    }

    /** Some pages write the date before the times of older entries only. */
    private boolean isOlder(Mark mark) {
      Clock clock = mark.stamp().clock();
      Clock usual = chain.marks().getFirst().stamp().clock();
      return clock != null
          && usual != null
          && clock.notation().equals(usual.notation())
          && clock.end() + 12 > mark.stamp().end()
          && mark.family() == Mark.Family.ALONE
          && mark.first() > chain.marks().getFirst().first();
    }

    private boolean isVariant(Mark mark, NavigableSet<Integer> headings) {
      boolean sameKind = mark.kind() == kind && (mark.stamp().day() == null || isOlder(mark));
      boolean family =
          mark.family() == this.family
              || (this.family == Mark.Family.LED && mark.family() == Mark.Family.ALONE);
      boolean glued = mark.shape().endsWith("glued") && shape.endsWith("spaced");
      return sameKind
          && family
          && !glued
          && kind != Mark.Kind.AGO
          && chain.marks().size() > 2
          && chain.admits(mark, headings);
    }
  }
}
