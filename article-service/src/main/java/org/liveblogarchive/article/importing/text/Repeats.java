package org.liveblogarchive.article.importing.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What pages show twice: a pinned entry above all others and again in its place, and the headlines
 * of key events in a list of their own.
 */
final class Repeats {

  private static final int BEGINNING = 60;
  private static final int SHORTEST = 8;

  private Repeats() {}

  /** Returns each entry once, marked by what its copy says. Its place in the stream counts. */
  static List<Draft> merged(List<Draft> drafts, Set<String> keyEvents) {
    List<String> essences = drafts.stream().map(Draft::essence).toList();
    List<String> keys = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    for (int at = 0; at < drafts.size(); at++) {
      keys.add(key(drafts.get(at), essences.get(at)));
      last.put(keys.get(at), at);
    }
    Set<Integer> key = new HashSet<>();
    Set<Integer> pinned = new HashSet<>();
    Set<Integer> copies = new HashSet<>();
    for (int at = 0; at < drafts.size(); at++) {
      int same = last.getOrDefault(keys.get(at), at);
      String one = essences.get(at);
      String other = essences.get(same);
      if (same > at && isCopy(drafts.get(at), one, other)) {
        copies.add(at);
        boolean onlyHeadline = one.length() < other.length() / 2;
        (onlyHeadline ? key : pinned).add(same);
      }
    }
    List<Draft> merged = new ArrayList<>();
    for (int at = 0; at < drafts.size(); at++) {
      if (!copies.contains(at)) {
        Draft draft = drafts.get(at);
        boolean listed =
            draft.headline() != null && keyEvents.contains(Characters.essence(draft.headline()));
        merged.add(draft.marked(key.contains(at) || listed, pinned.contains(at)));
      }
    }
    return merged;
  }

  /**
   * Returns the entries without a list of key events above them that has times but no texts.
   *
   * @param keyEvents takes the headlines of that list
   */
  static List<Draft> withoutKeyList(
      List<Draft> drafts, boolean newestFirst, Set<String> keyEvents) {
    int items = 0;
    while (items + 1 < drafts.size() && isItem(drafts.get(items))) {
      items++;
      Mark before = drafts.get(items - 1).mark();
      Mark next = drafts.get(items).mark();
      if (before != null && next != null && isBack(before, next, newestFirst)) {
        drafts.subList(0, items).forEach(item -> keyEvents.add(item.essence()));
        return drafts.subList(items, drafts.size());
      }
    }
    return drafts;
  }

  private static boolean isItem(Draft draft) {
    return draft.isTimed() && (draft.headline() == null ? 0 : 1) + draft.blocks().size() == 1;
  }

  private static boolean isBack(Mark before, Mark next, boolean newestFirst) {
    return newestFirst ? next.order() > before.order() : next.order() < before.order();
  }

  private static boolean isCopy(Draft draft, String one, String other) {
    return one.length() >= SHORTEST
        && (other.startsWith(one) || one.startsWith(other))
        && draft.isTimed();
  }

  private static String key(Draft draft, String essence) {
    Mark mark = draft.mark();
    String title = draft.headline() == null ? essence : Characters.essence(draft.headline());
    String begin = title.substring(0, Math.min(title.length(), BEGINNING));
    return (mark == null ? "" : mark.order() / 60 + mark.kind().name()) + begin;
  }
}
