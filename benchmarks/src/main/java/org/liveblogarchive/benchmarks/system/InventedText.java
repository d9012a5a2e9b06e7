package org.liveblogarchive.benchmarks.system;

import java.util.List;
import java.util.Random;

/** Endless reports on a regatta that never was; the same seed always tells the same. */
public final class InventedText implements Text {

  private static final List<String> WHO =
      List.of(
          "The yellow cutter",
          "A coastguard",
          "The harbour master",
          "Our reporter on the pier",
          "The crew of the Marigold",
          "A retired pilot",
          "The race officer",
          "The lighthouse keeper");
  private static final List<String> WHAT =
      List.of(
          "watches",
          "reports",
          "signals to",
          "passes close by",
          "asks about",
          "sketches",
          "loses sight of",
          "waves at");
  private static final List<String> WHOM =
      List.of(
          "the second buoy",
          "a school of porpoises",
          "the committee boat",
          "the drifting fog",
          "forty small boats",
          "the old slipway",
          "a basket of plums",
          "the windless bay");
  private static final List<String> WHEN =
      List.of(
          "before breakfast",
          "at the turn of the tide",
          "for the third time today",
          "without a word",
          "while the band plays",
          "as the fog thins",
          "to loud applause",
          "under a green sky");

  private final Random random;

  public InventedText(long seed) {
    random = new Random(seed);
  }

  @Override
  public String ofLength(int characters) {
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      text.append(text.isEmpty() ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    return "%s %s %s %s.".formatted(one(WHO), one(WHAT), one(WHOM), one(WHEN));
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
