package org.liveblogarchive.article.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Live blogs of the archive's own format that nobody wrote; the same seed makes the same ones. */
public final class InventedLiveBlogs {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Instant BEGIN = Instant.parse("2025-06-21T05:12:00Z");
  private static final List<String> WORDS =
      List.of(
          "kettle",
          "harbour",
          "Ärmel",
          "naïve",
          "\"quoted\"",
          "back\\slash",
          "日本",
          "🦀",
          "<b>",
          "&amp;",
          "tide",
          "über",
          "lantern",
          "plum",
          "öffnen",
          "fog",
          "e\u0301clair",
          "tab\there");

  private final Random random;

  public InventedLiveBlogs(long seed) {
    this.random = new Random(seed);
  }

  /** Returns one with so many entries, as one line of JSON. */
  public String line(int entries) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", "liveblog-archive");
    document.put("version", 1);
    document.put("liveBlog", liveBlog());
    List<Object> all = new ArrayList<>();
    for (int place = 0; place < entries; place++) {
      all.add(entry(place));
    }
    document.put("entries", all);
    return JSON.writeValueAsString(document);
  }

  private Map<String, Object> liveBlog() {
    Map<String, Object> liveBlog = new LinkedHashMap<>();
    liveBlog.put("id", id());
    liveBlog.put("status", random.nextBoolean() ? "live" : "ended");
    liveBlog.put("headline", text(6));
    maybe(liveBlog, "slug", "slug-" + Integer.toString(random.nextInt(1 << 30), 36));
    maybe(liveBlog, "standfirst", text(12));
    maybe(liveBlog, "introduction", blocks());
    maybe(liveBlog, "language", random.nextBoolean() ? "en" : "de-AT");
    maybe(liveBlog, "timeZone", random.nextBoolean() ? "Europe/Vienna" : "+02:00");
    maybe(liveBlog, "topics", List.of("Topic " + random.nextInt(5), text(2)));
    maybe(liveBlog, "authors", List.of(Map.of("name", text(2))));
    times(liveBlog, 0);
    if (random.nextBoolean()) {
      Map<String, Object> coverage = new LinkedHashMap<>();
      maybe(coverage, "start", BEGIN.toString());
      maybe(coverage, "end", BEGIN.plusSeconds(86_400).toString());
      liveBlog.put("coverage", coverage);
    }
    if (random.nextBoolean()) {
      Map<String, Object> source = new LinkedHashMap<>();
      maybe(source, "publisher", text(2));
      maybe(source, "url", "https://paper.example/" + id());
      liveBlog.put("source", source);
    }
    return liveBlog;
  }

  private Map<String, Object> entry(int place) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id());
    maybe(entry, "sourceId", "post-" + place);
    times(entry, place);
    if (random.nextInt(8) == 0) {
      entry.put("status", "withdrawn");
      entry.put("withdrawal", Map.of("reason", text(4), "at", BEGIN.plusSeconds(9_999).toString()));
      return entry;
    }
    entry.put("headline", text(5));
    maybe(entry, "status", "published");
    maybe(entry, "blocks", blocks());
    maybe(entry, "authors", List.of(Map.of("name", text(2)), Map.of("name", text(1))));
    maybe(entry, "tags", List.of("tag" + random.nextInt(9)));
    maybe(entry, "keyEvent", random.nextBoolean());
    maybe(entry, "pinned", random.nextBoolean());
    if (random.nextInt(4) == 0) {
      entry.put(
          "correction",
          Map.of(
              "kind", one("correction", "clarification", "update", "legal"),
              "note", text(7),
              "at", BEGIN.plusSeconds(place).plusMillis(random.nextInt(1000)).toString()));
    }
    return entry;
  }

  private void times(Map<String, Object> of, int place) {
    Instant at = BEGIN.plusSeconds(40L * place);
    String day = at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    switch (random.nextInt(4)) {
      case 0 -> put(of, at.toString(), day, "second");
      case 1 -> put(of, at.toString(), null, "minute");
      case 2 -> put(of, null, day, "day");
      default -> put(of, null, null, "none");
    }
  }

  private static void put(
      Map<String, Object> of,
      @org.jspecify.annotations.Nullable String at,
      @org.jspecify.annotations.Nullable String on,
      String precision) {
    if (at != null) {
      of.put("publishedAt", at);
    }
    if (on != null) {
      of.put("publishedOn", on);
    }
    of.put("timePrecision", precision);
  }

  private List<Object> blocks() {
    List<Object> blocks = new ArrayList<>();
    for (int block = random.nextInt(1, 4); block > 0; block--) {
      blocks.add(block());
    }
    return blocks;
  }

  private Map<String, Object> block() {
    Map<String, Object> block = new LinkedHashMap<>();
    String type = one("paragraph", "heading", "quote", "list", "image", "video", "embed", "link");
    block.put("type", type);
    switch (type) {
      case "paragraph" -> block.put("text", text(25) + "\n" + text(3));
      case "heading" -> {
        block.put("level", random.nextInt(2, 7));
        block.put("text", text(4));
      }
      case "quote" -> {
        block.put("text", text(12));
        maybe(block, "cite", text(2));
      }
      case "list" -> {
        block.put("ordered", random.nextBoolean());
        block.put("items", List.of(text(3), text(3)));
      }
      default -> {
        block.put("url", "https://media.example/" + random.nextInt() + "?a=b&c=%20|x");
        switch (type) {
          case "image" -> maybe(block, "alt", text(4));
          case "embed" -> maybe(block, "text", text(9));
          default -> maybe(block, "title", text(3));
        }
      }
    }
    return block;
  }

  private void maybe(Map<String, Object> of, String name, Object value) {
    if (random.nextInt(3) > 0) {
      of.put(name, value);
    }
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder("w" + random.nextInt(1000));
    for (int word = 0; word < words; word++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
