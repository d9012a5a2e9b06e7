package org.liveblogarchive.article.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;

/**
 * Finds the entries that a document tells again: by the source's own ids, else by those of this
 * archive, else by the same words, else, between two entries that were found, by most of the same
 * words.
 */
class EntryMatching {

  private static final double MOST = 0.5;

  /** How far to look, so that a page that was wholly rewritten is not compared pair by pair. */
  private static final int WINDOW = 50;

  private final List<ImportedEntry> wanted;
  private final List<Entry> present;
  private final List<@Nullable Entry> matches;
  private final Set<UUID> taken = new HashSet<>();
  private final Map<UUID, Integer> places = new HashMap<>();
  private final Map<UUID, Set<String>> bags = new HashMap<>();

  private EntryMatching(List<ImportedEntry> wanted, List<Entry> present) {
    this.wanted = wanted;
    this.present = present;
    present.forEach(entry -> places.put(entry.id(), places.size()));
    this.matches = new ArrayList<>(Collections.nCopies(wanted.size(), (Entry) null));
  }

  /** Returns for each wanted entry the present one that it is, or null where it is new. */
  static List<@Nullable Entry> match(List<ImportedEntry> wanted, List<Entry> present) {
    EntryMatching matching = new EntryMatching(wanted, present);
    matching.matchBy(ImportedEntry::sourceId, entry -> entry.state().sourceId());
    matching.matchBy(ImportedEntry::sourceId, entry -> entry.id().toString());
    matching.matchBy(EntryMatching::words, entry -> words(entry.state()));
    matching.matchReworded();
    return matching.matches;
  }

  private void matchBy(
      Function<ImportedEntry, @Nullable String> wantedKey,
      Function<Entry, @Nullable String> presentKey) {
    Map<String, Deque<Entry>> byKey = new HashMap<>();
    for (Entry entry : present) {
      String key = presentKey.apply(entry);
      if (key != null && !taken.contains(entry.id())) {
        byKey.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(entry);
      }
    }
    for (int place = 0; place < wanted.size(); place++) {
      String key = wantedKey.apply(wanted.get(place));
      Deque<Entry> candidates = key == null ? null : byKey.get(key);
      if (matches.get(place) == null && candidates != null && !candidates.isEmpty()) {
        take(place, candidates.removeFirst());
      }
    }
  }

  private void matchReworded() {
    int next = 0;
    for (int place = 0; place < wanted.size(); place++) {
      Entry match = matches.get(place);
      if (match != null) {
        next = Math.max(next, places.getOrDefault(match.id(), 0) + 1);
      } else if (wanted.get(place).sourceId() == null) {
        next = takeReworded(place, next);
      }
    }
  }

  /** Looks at what lies free between the entries found before and after, and nowhere else. */
  private int takeReworded(int place, int next) {
    Set<String> words = bag(wanted.get(place).words());
    int end = Math.min(present.size(), next + WINDOW);
    for (int at = next; at < end && !taken.contains(present.get(at).id()); at++) {
      Entry candidate = present.get(at);
      if (similarity(words, bagOf(candidate)) >= MOST) {
        take(place, candidate);
        return at + 1;
      }
    }
    return next;
  }

  private void take(int place, Entry entry) {
    matches.set(place, entry);
    taken.add(entry.id());
  }

  /** What was taken down is known by its id alone. */
  private static @Nullable String words(ImportedEntry imported) {
    return imported.withdrawal() == null ? imported.words() : null;
  }

  private static String words(EntryState state) {
    return ImportedEntry.words(state.headline(), state.blocks());
  }

  /** Returns the share of words that two texts have in common, 0 to 1. */
  private static double similarity(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / Math.max(1, one.size() + other.size() - common);
  }

  private Set<String> bagOf(Entry entry) {
    return bags.computeIfAbsent(entry.id(), _ -> bag(words(entry.state())));
  }

  private static Set<String> bag(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)));
  }
}
