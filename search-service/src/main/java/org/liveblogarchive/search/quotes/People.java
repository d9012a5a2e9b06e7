package org.liveblogarchive.search.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The full names in an entry, so that a surname alone is told by them. */
final class People {

  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, Set<String>> byFirstName = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  static People in(Tokens tokens, SpeakerReader speakers) {
    var people = new People();
    int at = 0;
    while (at < tokens.size()) {
      int end = tokens.isCapital(at) ? speakers.endOfCapitals(at) : at;
      if (end == at) {
        at++;
        continue;
      }
      boolean roleBefore = speakers.isRole(at - 1);
      Speaker speaker = speakers.named(at, end, false);
      if (speaker != null && speaker.parts() > 1) {
        people.add(speaker, at, roleBefore ? tokens.text(at - 1, at) : speaker.role());
      }
      at = end;
    }
    return people;
  }

  private void add(Speaker speaker, int place, @Nullable String role) {
    String name = speaker.name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    String firstName = name.substring(0, name.indexOf(' '));
    bySurname.computeIfAbsent(lower(surname), _ -> new LinkedHashSet<>()).add(speaker.name());
    byFirstName.computeIfAbsent(lower(firstName), _ -> new LinkedHashSet<>()).add(speaker.name());
    if (role != null) {
      roles.putIfAbsent(speaker.name(), role);
    }
    places.add(place);
    names.add(speaker.name());
  }

  /** The only full name to which a single name belongs, or null. */
  @Nullable String fullNameOf(String single) {
    String name = only(bySurname.get(lower(single)));
    return name != null || bySurname.containsKey(lower(single))
        ? name
        : only(byFirstName.get(lower(single)));
  }

  /** Whether a name stands for several people of the entry. */
  boolean isAmbiguous(String single) {
    return bySurname.getOrDefault(lower(single), Set.of()).size() > 1;
  }

  /** What the entry calls someone elsewhere, or null. */
  @Nullable String roleOf(String name) {
    return roles.get(name);
  }

  /** Whether anybody else is named between two tokens. */
  boolean anybodyElse(String name, int from, int to) {
    for (int i = firstFrom(from); i < places.size() && places.get(i) < to; i++) {
      if (!names.get(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int token) {
    int found = Collections.binarySearch(places, token);
    return found >= 0 ? found : -found - 1;
  }

  private static @Nullable String only(@Nullable Collection<String> names) {
    return names != null && names.size() == 1 ? names.iterator().next() : null;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
