package org.liveblogarchive.article.notation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Published;

/** Reads what {@link PlainTextWriter} wrote. */
public final class PlainTextReader {

  private static final String KEY_EVENT = " * key event";
  private static final String PINNED = " * pinned";
  private static final String WITHDRAWN = " * withdrawn";

  private final List<Chunk> chunks;
  private final List<ImportedEntry> entries = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Block> introduction = new ArrayList<>();
  private ImportedEntry.@Nullable Builder open;
  private List<Block> blocks = new ArrayList<>();
  private boolean skipping;

  private PlainTextReader(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /** Lines between blank lines, the first of which has this number. */
  private record Chunk(int line, List<String> lines) {}

  /** Tells whether a text is in this notation. */
  public static boolean recognises(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\n') {
      first++;
    }
    int second = text.indexOf('\n', first) + 1;
    int third = second == 0 ? 0 : text.indexOf('\n', second) + 1;
    return third > 0
        && text.startsWith("===", second)
        && text.startsWith(Signs.SIGNATURE, third)
        && (text.length() == third + Signs.SIGNATURE.length()
            || Character.isWhitespace(text.charAt(third + Signs.SIGNATURE.length())));
  }

  /**
   * Reads a live blog.
   *
   * @throws NotALiveBlog where it has no entries
   */
  public static ImportedLiveBlog read(String text) {
    return new PlainTextReader(chunks(text)).read();
  }

  private ImportedLiveBlog read() {
    List<String> head = chunks.getFirst().lines();
    ImportedLiveBlog.Builder liveBlog = ImportedLiveBlog.titled(Signs.fromOneLine(head.getFirst()));
    head(head.subList(Math.min(3, head.size()), head.size()), liveBlog);
    for (Chunk chunk : chunks.subList(1, chunks.size())) {
      if (!begins(chunk)) {
        add(chunk.lines());
      }
    }
    close();
    if (entries.isEmpty()) {
      throw NotALiveBlog.because("The live blog has no entries.");
    }
    return liveBlog.introduction(introduction).entries(entries).warnings(warnings).build();
  }

  private void head(List<String> lines, ImportedLiveBlog.Builder liveBlog) {
    List<Author> authors = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    for (String line : lines) {
      if (line.equals(Signs.ENDED)) {
        liveBlog.ended(true);
        continue;
      }
      int colon = line.indexOf(": ");
      String value = colon < 0 ? "" : Signs.fromOneLine(line.substring(colon + 2));
      switch (colon < 0 ? "" : line.substring(0, colon)) {
        case "Published" -> {
          Published published = Moments.read(value);
          liveBlog.published(published == null ? Published.unknown() : published);
        }
        case "Language" -> liveBlog.language(value);
        case "Time zone" -> liveBlog.timeZone(zone(value));
        case "Publisher" -> liveBlog.publisher(value);
        case "Source" -> liveBlog.url(address(value));
        case "By" -> authors.add(new Author(value));
        case "Topic" -> topics.add(value);
        case "Standfirst" -> liveBlog.standfirst(value);
        default -> {
          // A later version may tell more.
        }
      }
    }
    liveBlog.authors(authors).topics(topics);
  }

  /** Begins an entry where a chunk is the head of one. */
  private boolean begins(Chunk chunk) {
    String first = chunk.lines().getFirst();
    int bracket = first.startsWith("[") ? first.indexOf(']') : -1;
    Published published = bracket < 0 ? null : Moments.read(first.substring(1, bracket));
    if (published == null) {
      return false;
    }
    close();
    String marks = first.substring(bracket + 1);
    skipping = marks.equals(WITHDRAWN);
    if (skipping) {
      warnings.add(new Warning(chunk.line(), "This entry was withdrawn and is left out."));
      return true;
    }
    open =
        ImportedEntry.builder()
            .published(published)
            .keyEvent(marks.contains(KEY_EVENT))
            .pinned(marks.contains(PINNED));
    fields(chunk.lines().subList(1, chunk.lines().size()), open);
    return true;
  }

  private static void fields(List<String> lines, ImportedEntry.Builder entry) {
    List<Author> authors = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# ")) {
        entry.headline(Signs.fromOneLine(line.substring(2)));
      } else if (line.startsWith("By: ")) {
        authors.add(new Author(Signs.fromOneLine(line.substring(4))));
      } else if (line.startsWith("Tag: ")) {
        tags.add(Signs.fromOneLine(line.substring(5)));
      } else if (line.startsWith("Changed: ")) {
        entry.correction(correction(line.substring(9)));
      }
    }
    entry.authors(authors).tags(tags);
  }

  private static @Nullable Correction correction(String text) {
    int open = text.indexOf(" (");
    int close = text.indexOf(')');
    if (open < 0 || close < open) {
      return null;
    }
    try {
      Instant at = Instant.parse(text.substring(0, open));
      Correction.Kind kind =
          Correction.Kind.valueOf(text.substring(open + 2, close).toUpperCase(Locale.ROOT));
      String note = text.substring(close + 1);
      return new Correction(kind, note.isEmpty() ? null : Signs.fromOneLine(note.substring(1)), at);
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return null;
    }
  }

  private void add(List<String> lines) {
    if (!skipping) {
      (open == null ? introduction : blocks).add(BlockNotation.read(lines));
    }
  }

  private void close() {
    if (open != null) {
      ImportedEntry entry = open.blocks(blocks).build();
      if (entry.headline() != null || !entry.blocks().isEmpty()) {
        entries.add(entry);
      }
    }
    open = null;
    blocks = new ArrayList<>();
  }

  private static List<Chunk> chunks(String text) {
    List<Chunk> chunks = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int number = 0;
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      number++;
      if (start < end) {
        open.add(text.substring(start, end));
      } else if (!open.isEmpty()) {
        chunks.add(new Chunk(number - open.size(), List.copyOf(open)));
        open.clear();
      }
      start = end + 1;
    }
    if (!open.isEmpty()) {
      chunks.add(new Chunk(number + 1 - open.size(), List.copyOf(open)));
    }
    return chunks;
  }

  private static @Nullable ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return null;
    }
  }

  private static @Nullable URI address(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException malformed) {
      return null;
    }
  }
}
