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
    Map<String, Integer> last = new HashMap<>();
    for (int at = 0; at < drafts.size(); at++) {
      last.put(key(drafts.get(at)), at);
    }
    Set<Integer> key = new HashSet<>();
    Set<Integer> pinned = new HashSet<>();
    Set<Integer> copies = new HashSet<>();
    for (int at = 0; at < drafts.size(); at++) {
      int same = last.getOrDefault(key(drafts.get(at)), at);
      if (same > at && isCopy(drafts, at, same)) {
        copies.add(at);
        boolean onlyHeadline =
            drafts.get(at).essence().length() < drafts.get(same).essence().length() / 2;
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

  /** A copy stands apart from its place, and nothing between has the same time. */
  private static boolean isCopy(List<Draft> drafts, int at, int same) {
    String one = drafts.get(at).essence();
    String other = drafts.get(same).essence();
    return one.length() >= SHORTEST
        && (other.startsWith(one) || one.startsWith(other))
        && same - at >= 1
        && drafts.get(at).isTimed();
  }

  private static String key(Draft draft) {
    String essence = draft.essence();
    Mark mark = draft.mark();
    String title = draft.headline() == null ? essence : Characters.essence(draft.headline());
    String begin = title.substring(0, Math.min(title.length(), BEGINNING));
    return (mark == null ? "" : mark.order() / 60 + mark.kind().name()) + begin;
  }
}
