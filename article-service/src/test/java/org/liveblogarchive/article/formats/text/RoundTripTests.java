package org.liveblogarchive.article.formats.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Source;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.liveblogarchive.article.notation.PlainTextReader;

class RoundTripTests {

  private static final UUID ID = new UUID(0, 1);
  private static final Instant NOW = Instant.parse("2025-07-01T00:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  /** Words that mean something to whoever reads a page. */
  private static final List<String> TRICKS =
      List.of(
          "14:05",
          "21 June 2025",
          "This live blog has ended.",
          "Share",
          "# Not a headline",
          "## Not a heading",
          "> not quoted",
          ">— nobody",
          "- no item",
          "1. no item",
          "12. May",
          "! Link: https://x.example/",
          "[2025-06-21 06:40 +01:00]",
          "[time unknown] * pinned",
          "By: Nobody",
          "Tag: none",
          "===",
          "\\",
          "\\n",
          "a\\b",
          "  set in",
          "tab\there",
          "two\nlines",
          "blank\n\nline",
          "\nleading",
          "Liveblog Archive, plain text, version 1",
          "+++ 19:35 +++",
          "Most read",
          "…",
          "”",
          "🦆",
          "Ωμέγα",
          "5 Minuten");

  static Stream<Long> seeds() {
    return IntStream.range(0, 300).mapToObj(seed -> 7919L * seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsBackWhatItWrote(long seed) throws IOException {
    Random random = new Random(seed);
    LiveBlogState state = liveBlog(random);
    List<EntryState> entries =
        IntStream.range(0, 1 + random.nextInt(6)).mapToObj(at -> entry(random, at)).toList();

    ImportedLiveBlog read = PlainTextReader.read(written(state, entries));

    assertThat(read.headline()).isEqualTo(state.headline());
    assertThat(read.standfirst()).isEqualTo(state.standfirst());
    assertThat(read.introduction()).isEqualTo(state.introduction());
    assertThat(read.language()).isEqualTo(state.language());
    assertThat(read.timeZone()).isEqualTo(state.timeZone() == null ? null : ZONE);
    assertThat(read.topics()).isEqualTo(state.topics());
    assertThat(read.authors()).isEqualTo(state.authors());
    assertThat(read.published()).isEqualTo(state.published());
    assertThat(read.ended()).isEqualTo(state.status() == LiveBlogStatus.ENDED);
    assertThat(read.url()).isEqualTo(URI.create("https://post.example/live"));
    assertThat(read.publisher()).isEqualTo("Harbour Post");
    assertThat(read.entries()).isEqualTo(entries.stream().map(RoundTripTests::imported).toList());
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void leavesOutWhatWasWithdrawnAndSaysSo() throws IOException {
    EntryState left = EntryState.empty(EntryStatus.PUBLISHED, 1).change().headline("Left").state();
    EntryState gone =
        EntryState.empty(EntryStatus.WITHDRAWN, 2)
            .change()
            .withdrawal(new Withdrawal("Court order", NOW))
            .state();
    LiveBlogState state = LiveBlogState.empty("fair", LiveBlogStatus.LIVE, "Fair");

    String text = written(state, List.of(left, gone));
    ImportedLiveBlog read = PlainTextReader.read(text);

    assertThat(text).contains("* withdrawn\nReason: Court order\n");
    assertThat(read.entries()).extracting(ImportedEntry::headline).containsExactly("Left");
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void canBeReadByPeople() throws IOException {
    EntryState entry =
        EntryState.empty(EntryStatus.PUBLISHED, 1)
            .change()
            .headline("A winner at last")
            .authors(List.of(new Author("Ada Finch")))
            .keyEvent(true)
            .published(Published.atMinute(ZonedDateTime.of(2025, 6, 21, 6, 40, 0, 0, ZONE)))
            .blocks(
                List.of(
                    new Block.Paragraph("The yellow cutter crosses the line."),
                    new Block.Quote("I never doubted the tide.", "Her skipper")))
            .state();
    LiveBlogState state =
        LiveBlogState.empty("regatta", LiveBlogStatus.ENDED, "Regatta")
            .change()
            .timeZone(ZONE.getId())
            .state();

    assertThat(written(state, List.of(entry)))
        .isEqualTo(
            """
            Regatta
            =======
            Liveblog Archive, plain text, version 1
            Time zone: Europe/London
            This live blog has ended.

            [2025-06-21 06:40 +01:00] * key event
            # A winner at last
            By: Ada Finch

            The yellow cutter crosses the line.

            > I never doubted the tide.
            >— Her skipper
            """);
  }

  private static String written(LiveBlogState state, List<EntryState> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LiveBlog liveBlog = new LiveBlog(ID, 1, 1, NOW, entries.size(), 0, state);
    List<Entry> all = entries.stream().map(entry -> new Entry(ID, ID, 1, NOW, entry)).toList();
    new TextRepresentation()
        .write(new WholeLiveBlog(liveBlog, all, URI.create("https://archive.example")), bytes);
    return bytes.toString(UTF_8);
  }

  private static ImportedEntry imported(EntryState state) {
    return ImportedEntry.builder()
        .headline(state.headline())
        .blocks(state.blocks())
        .authors(state.authors())
        .tags(state.tags())
        .keyEvent(state.keyEvent())
        .pinned(state.pinned())
        .published(state.published())
        .correction(state.correction())
        .build();
  }

  private static LiveBlogState liveBlog(Random random) {
    LiveBlogStatus status = random.nextBoolean() ? LiveBlogStatus.ENDED : LiveBlogStatus.LIVE;
    return LiveBlogState.empty("slug", status, words(random))
        .change()
        .standfirst(maybe(random, () -> words(random)))
        .introduction(blocks(random, 0))
        .language(maybe(random, () -> "en-GB"))
        .timeZone(maybe(random, ZONE::getId))
        .topics(List.of("harbour", words(random)))
        .authors(authors(random))
        .published(published(random))
        .source(new Source("Harbour Post", "https://post.example/live", "text", NOW, "0"))
        .state();
  }

  private static EntryState entry(Random random, int position) {
    List<Block> blocks = blocks(random, 1);
    return EntryState.empty(EntryStatus.PUBLISHED, position)
        .change()
        .headline(maybe(random, () -> words(random)))
        .blocks(blocks)
        .authors(authors(random))
        .tags(random.nextBoolean() ? List.of() : List.of(words(random), "tag"))
        .keyEvent(random.nextBoolean())
        .pinned(random.nextInt(4) == 0)
        .published(published(random))
        .correction(maybe(random, () -> correction(random)))
        .state();
  }

  private static Correction correction(Random random) {
    Correction.Kind kind = random.nextBoolean() ? Correction.Kind.TYPO : Correction.Kind.LEGAL;
    return new Correction(kind, maybe(random, () -> words(random)), NOW);
  }

  private static Published published(Random random) {
    ZonedDateTime time =
        ZonedDateTime.of(2025, 6, 1, 0, 0, 0, 0, ZONE).plusSeconds(random.nextInt(9_000_000));
    return switch (random.nextInt(5)) {
      case 0 -> Published.unknown();
      case 1 -> Published.on(LocalDate.of(2025, 6, 21));
      case 2 -> Published.atSecond(time);
      case 3 -> Published.atSecond(time.plusNanos(random.nextInt(1_000_000) * 1000L));
      default -> Published.atMinute(time.withSecond(0));
    };
  }

  private static List<Author> authors(Random random) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> new Author(words(random))).toList();
  }

  private static List<Block> blocks(Random random, int least) {
    List<Block> blocks = new ArrayList<>();
    int count = least + random.nextInt(6);
    for (int at = 0; at < count; at++) {
      blocks.add(block(random));
    }
    return List.copyOf(blocks);
  }

  private static Block block(Random random) {
    String url = "https://pictures.example/" + random.nextInt(9);
    return switch (random.nextInt(8)) {
      case 0 -> new Block.Heading(2 + random.nextInt(5), words(random));
      case 1 -> new Block.Quote(words(random), maybe(random, () -> words(random)));
      case 2 ->
          new Block.Listing(
              random.nextBoolean(),
              IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> words(random)).toList());
      case 3 ->
          new Block.Image(
              url,
              maybe(random, () -> words(random)),
              maybe(random, () -> words(random)),
              maybe(random, () -> words(random)));
      case 4 ->
          new Block.Video(
              url, maybe(random, () -> words(random)), maybe(random, () -> words(random)));
      case 5 ->
          new Block.Embed(
              url,
              maybe(random, () -> words(random)),
              maybe(random, () -> words(random)),
              maybe(random, () -> words(random)));
      case 6 -> new Block.Link(url, maybe(random, () -> words(random)));
      default -> new Block.Paragraph(words(random));
    };
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(3);
    for (int at = 0; at < count; at++) {
      words.append(at == 0 ? "" : random.nextBoolean() ? " " : "\n");
      words.append(TRICKS.get(random.nextInt(TRICKS.size())));
    }
    return words.toString();
  }

  private static <T> @Nullable T maybe(Random random, Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }
}
