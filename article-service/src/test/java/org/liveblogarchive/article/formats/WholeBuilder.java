package org.liveblogarchive.article.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStateChange;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStateChange;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Source;
import org.liveblogarchive.article.liveblog.Withdrawal;
import org.springframework.util.unit.DataSize;

/** Builds whole live blogs of which only what matters is said. */
public final class WholeBuilder {

  /** The id of every live blog that is built. */
  public static final UUID ID = UUID.fromString("01978f3a-5c00-7a10-8000-000000000001");

  /** When everything that is built was recorded. */
  public static final Instant RECORDED = Instant.parse("2025-06-22T09:00:00Z");

  /** Text that tries to break out of every format. */
  public static final String HOSTILE =
      "</script><script>alert(1)</script> <!-- ]]> & \"quoted\" 'single' \u0000\u0007\u001b\ud800"
          + " &lt;b&gt; \u2028 \ufffe end";

  private static final URI BASE = URI.create("https://archive.example");

  private LiveBlogState state =
      LiveBlogState.empty("storm-at-sea", LiveBlogStatus.ENDED, "Storm at sea");
  private final List<Entry> entries = new ArrayList<>();

  private WholeBuilder() {}

  /** Begins an ended live blog without entries of which nothing else is known. */
  public static WholeBuilder aLiveBlog() {
    return new WholeBuilder();
  }

  /** Changes the live blog itself. */
  public WholeBuilder with(UnaryOperator<LiveBlogStateChange> change) {
    state = change.apply(state.change()).state();
    return this;
  }

  /** Makes it a live blog that was taken in from another site. */
  public WholeBuilder imported() {
    return with(
        change ->
            change.source(
                new Source(
                    "Harbour Post",
                    "https://harbour.example/storm",
                    "html",
                    RECORDED,
                    "ab".repeat(32))));
  }

  /** Adds an entry behind all others. */
  public WholeBuilder entry(UnaryOperator<EntryStateChange> change) {
    int number = entries.size() + 1;
    EntryState entry =
        change.apply(EntryState.empty(EntryStatus.PUBLISHED, number * 1000L).change()).state();
    entries.add(new Entry(id(number), ID, number + 1L, RECORDED, entry));
    return this;
  }

  /** Adds an entry that says something. */
  public WholeBuilder saying(String text) {
    return entry(entry -> entry.blocks(List.of(new Block.Paragraph(text))));
  }

  /** Adds what remains of an entry that was taken down. */
  public WholeBuilder withdrawn(String reason) {
    return entry(
        entry -> entry.status(EntryStatus.WITHDRAWN).withdrawal(new Withdrawal(reason, RECORDED)));
  }

  /** Returns the id of an entry, counted from 1. */
  public static UUID id(int number) {
    return new UUID(0x01978f3a5c007a10L, 0x9000000000000000L + number);
  }

  /** Returns the live blog. */
  public WholeLiveBlog build() {
    List<Entry> published =
        entries.stream().filter(entry -> entry.state().status() == EntryStatus.PUBLISHED).toList();
    int keyEvents = (int) published.stream().filter(entry -> entry.state().keyEvent()).count();
    return new WholeLiveBlog(
        new LiveBlog(ID, entries.size() + 1L, 1, RECORDED, published.size(), keyEvents, state),
        List.copyOf(entries),
        BASE);
  }

  /** Returns the settings with which representations are tested. */
  public static FormatsSettings settings() {
    return new FormatsSettings(BASE, "Test Archive", DataSize.ofMegabytes(1), 10, 1, Duration.ZERO);
  }

  /** Returns what a representation writes, as text. */
  public String as(Representation form) {
    try (ByteArrayOutputStream to = new ByteArrayOutputStream()) {
      form.write(build(), to);
      return to.toString(StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns a live blog that has something of everything. */
  public static WholeBuilder everything() {
    return aLiveBlog()
        .imported()
        .with(
            change ->
                change
                    .standfirst("A night of wind, three lifeboats and one stubborn ferry")
                    .introduction(
                        List.of(new Block.Paragraph("The glass has been falling since noon.")))
                    .language("en")
                    .timeZone("Europe/London")
                    .topics(List.of("Weather", "Shipping"))
                    .authors(List.of(new Author("Ada Quay"), new Author("Tom Pier")))
                    .published(minute("2025-06-21T18:05+01:00[Europe/London]"))
                    .coverage(
                        new Coverage(
                            Instant.parse("2025-06-21T17:10:00Z"),
                            Instant.parse("2025-06-22T00:40:00Z"))))
        .entry(
            entry ->
                entry
                    .headline("Red flags at the harbour mouth")
                    .keyEvent(true)
                    .authors(List.of(new Author("Ada Quay")))
                    .published(minute("2025-06-21T18:10+01:00[Europe/London]"))
                    .blocks(
                        List.of(
                            new Block.Paragraph(
                                "The harbour master has closed the outer gate.\nNobody sails"
                                    + " tonight."),
                            new Block.Image(
                                "https://pictures.example/gate.jpg",
                                "Two red flags over a closed lock gate",
                                "The outer gate at six o'clock",
                                "Tom Pier")))
                    .tags(List.of("Harbour")))
        .entry(
            entry ->
                entry
                    .published(minute("2025-06-21T19:42+01:00[Europe/London]"))
                    .blocks(
                        List.of(
                            new Block.Quote(
                                "I have seen worse, but I was younger then.",
                                "Mabel Strand, lock keeper"),
                            new Block.Listing(
                                false, List.of("Ferry to Orris: cancelled", "Night mail: waiting")),
                            new Block.Link(
                                "https://weather.example/north", "The shipping forecast")))
                    .correction(
                        new Correction(
                            Correction.Kind.CORRECTION,
                            "An earlier version said that the night mail had sailed.",
                            Instant.parse("2025-06-21T20:15:00Z"))))
        .withdrawn("It named a sailor whose family had not been told.")
        .entry(
            entry ->
                entry
                    .headline("The Marigold is towed in")
                    .keyEvent(true)
                    .published(minute("2025-06-22T01:40+01:00[Europe/London]"))
                    .blocks(
                        List.of(
                            new Block.Paragraph("All eleven of her crew are on the quay."),
                            new Block.Embed(
                                "https://social.example/@coast/1",
                                "Social",
                                "Coast Watch",
                                "Marigold is alongside. Kettle is on."),
                            new Block.Video(
                                "https://video.example/tow", "The tow, from the pier", null))))
        .entry(
            entry ->
                entry
                    .published(Published.on(LocalDate.parse("2025-06-22")))
                    .blocks(List.of(new Block.Paragraph("The wind has gone to bed."))));
  }

  /** Returns a time of which the minute is known. */
  public static Published minute(String zoned) {
    return Published.atMinute(ZonedDateTime.parse(zoned));
  }
}
