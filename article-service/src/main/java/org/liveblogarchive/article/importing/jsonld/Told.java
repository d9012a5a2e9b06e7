package org.liveblogarchive.article.importing.jsonld;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.Warning;

/** What is to be said about the updates of a page as they were found. */
public class Told {

  private Told() {}

  /** Returns the updates that say something; a headline alone is enough. */
  public static List<Update> withoutEmpty(List<Update> updates, List<Warning> warnings) {
    List<Update> filled = updates.stream().filter(update -> !update.isEmpty()).toList();
    if (filled.size() < updates.size()) {
      warnings.add(
          new Warning(
              null,
              "%d entries have neither headline nor text and were left out."
                  .formatted(updates.size() - filled.size())));
    }
    long bare = filled.stream().filter(update -> update.blocks().isEmpty()).count();
    if (bare > 0) {
      warnings.add(
          new Warning(
              null, "%d entries have no text and keep their headline only.".formatted(bare)));
    }
    return filled;
  }

  /** Warns of times that stay days because nothing tells their zone. */
  public static void warnOfZones(
      List<Update> updates, @Nullable ZoneId zone, List<Warning> warnings) {
    boolean unclear =
        updates.stream()
            .anyMatch(
                update ->
                    update.clock() != null
                        || (update.published() != null && update.published().lacksZone()));
    if (zone == null && unclear) {
      warnings.add(
          new Warning(
              null,
              "Times without a time zone: only their order and days are kept; give 'timeZone' to"
                  + " keep them."));
    }
    if (updates.stream().anyMatch(update -> update.published() == null)) {
      warnings.add(
          new Warning(null, "Of some entries no date is known, so only their order is kept."));
    }
  }
}
