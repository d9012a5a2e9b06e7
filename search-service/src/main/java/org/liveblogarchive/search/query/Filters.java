package org.liveblogarchive.search.query;

import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What hits have to be like. Of several values for one facet any will do; all facets and bounds
 * have to agree.
 *
 * @param values the wanted values of each facet; a facet without any does not matter
 * @param from earliest time of an entry, or null
 * @param before time that entries have to be earlier than, or null
 * @param onThisDay the day of any year on which entries were published, or null
 * @param keyEvents whether entries have to be key events (true) or must not be (false), or null
 */
public record Filters(
    Map<Facet, List<String>> values,
    @Nullable Instant from,
    @Nullable Instant before,
    @Nullable MonthDay onThisDay,
    @Nullable Boolean keyEvents) {

  /** Lets everything through. */
  public static final Filters NONE = new Filters(Map.of(), null, null, null, null);

  public Filters {
    values = Map.copyOf(values);
  }

  /** The wanted values of a facet; none means all. */
  public List<String> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  /** Whether they narrow down anything at all. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
