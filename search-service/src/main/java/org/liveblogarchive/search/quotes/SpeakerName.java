package org.liveblogarchive.search.quotes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A name that somebody looks for. */
public final class SpeakerName {

  private SpeakerName() {}

  /** Its words without leading titles and functions; all of them where it has nothing else. */
  public static List<String> words(String name) {
    List<String> words =
        Stream.of(name.strip().split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
    int begin = 0;
    while (begin < words.size() - 1
        && Vocabulary.isRole(words.get(begin).toLowerCase(Locale.ROOT), true)) {
      begin++;
    }
    return words.subList(begin, words.size());
  }
}
