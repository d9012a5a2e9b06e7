package org.liveblogarchive.benchmarks.system;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Live blogs in the archive's own format, one a line, made while they are read. */
public final class InventedLines {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant BEGIN = Instant.parse("2025-06-21T05:00:00Z");
  private static final int DAYS = 3_000;
  private static final int SHORTEST = 80;
  private static final int LONGEST = 420;

  private final String word;
  private final int entries;
  private final LongFunction<Text> texts;

  /**
   * Prepares to make them.
   *
   * @param word is in each entry, so that all can be searched for
   * @param entries how many each has
   * @param texts makes the text of a live blog by its number
   */
  public InventedLines(String word, int entries, LongFunction<Text> texts) {
    this.word = word;
    this.entries = entries;
    this.texts = texts;
  }

  /** The live blogs of a range of numbers; the same number is always the same live blog. */
  public InputStream between(int from, int to) {
    return new Lines(IntStream.range(from, to).mapToObj(this::line).iterator());
  }

  private String line(int number) {
    Text text = texts.apply(number);
    List<Map<String, Object>> all = new ArrayList<>();
    for (int place = 0; place < entries; place++) {
      all.add(entry(number, place, text));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", "liveblog-archive");
    document.put("version", 1);
    document.put("liveBlog", liveBlog(number));
    document.put("entries", all);
    return JSON.writeValueAsString(document) + "\n";
  }

  private Map<String, Object> liveBlog(int number) {
    return Map.of(
        "id", new UUID(word.hashCode(), number).toString(),
        "headline", "Regatta %d of %s".formatted(number, word),
        "status", "ended",
        "language", "en",
        "timeZone", "Europe/London",
        "topics", List.of("regatta", "topic " + number % 50),
        "publishedOn", "2025-06-21");
  }

  private Map<String, Object> entry(int number, int place, Text text) {
    int length = SHORTEST + (number * 31 + place * 17) % (LONGEST - SHORTEST);
    List<Map<String, String>> blocks =
        Stream.of(word + ": " + text.ofLength(length / 2), text.ofLength(length / 2))
            .map(paragraph -> Map.of("type", "paragraph", "text", paragraph))
            .toList();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("sourceId", "report-" + place);
    entry.put("headline", place % 5 == 0 ? text.ofLength(20) : null);
    entry.put("blocks", blocks);
    entry.put("authors", List.of(Map.of("name", "Reporter " + place % 7)));
    entry.put("keyEvent", place % 10 == 0);
    entry.put(
        "publishedAt",
        BEGIN.minus(Duration.ofDays(number % DAYS)).plusSeconds(60L * place).toString());
    entry.put("timePrecision", "minute");
    return Collections.unmodifiableMap(entry);
  }

  /** The lines one behind the other. */
  private static final class Lines extends InputStream {
    private final Iterator<String> lines;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

    Lines(Iterator<String> lines) {
      this.lines = lines;
    }

    @Override
    public int read() {
      return advance() ? current.read() : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      return advance() ? current.read(buffer, offset, length) : -1;
    }

    private boolean advance() {
      while (current.available() == 0 && lines.hasNext()) {
        current = new ByteArrayInputStream(lines.next().getBytes(StandardCharsets.UTF_8));
      }
      return current.available() > 0;
    }
  }
}
