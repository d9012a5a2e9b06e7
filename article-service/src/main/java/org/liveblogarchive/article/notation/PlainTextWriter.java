package org.liveblogarchive.article.notation;

import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Source;
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.liveblog.Withdrawal;

/** Writes a live blog as text that people can read and {@link PlainTextReader} reads back. */
public final class PlainTextWriter {

  private static final int WIDEST = 72;

  private final Writer to;
  private final ZoneId zone;

  /**
   * Begins to write.
   *
   * @param zone in which times are told
   */
  public PlainTextWriter(Writer to, ZoneId zone) {
    this.to = to;
    this.zone = zone;
  }

  /** Writes what stands above the entries. */
  public void head(LiveBlogState state) throws IOException {
    String headline = Signs.oneLine(state.headline());
    line(headline);
    line("=".repeat(Math.clamp(headline.length(), 3, WIDEST)));
    line(Signs.SIGNATURE);
    if (state.published().precision() != TimePrecision.NONE) {
      field("Published", Moments.write(state.published(), zone));
    }
    field("Language", state.language());
    field("Time zone", state.timeZone());
    Source source = state.source();
    field("Publisher", source == null ? null : source.publisher());
    field("Source", source == null ? null : source.url());
    authors(state.authors());
    for (String topic : state.topics()) {
      field("Topic", topic);
    }
    field("Standfirst", state.standfirst());
    if (state.status() == LiveBlogStatus.ENDED) {
      line(Signs.ENDED);
    }
    blocks(state.introduction());
  }

  /** Writes an entry. */
  public void entry(EntryState state) throws IOException {
    String marks = (state.keyEvent() ? " * key event" : "") + (state.pinned() ? " * pinned" : "");
    begin(state, marks);
    if (state.headline() != null) {
      line("# " + Signs.oneLine(state.headline()));
    }
    authors(state.authors());
    for (String tag : state.tags()) {
      field("Tag", tag);
    }
    Correction correction = state.correction();
    if (correction != null) {
      String note = correction.note() == null ? "" : " " + Signs.oneLine(correction.note());
      line("Changed: %s (%s)%s".formatted(correction.at(), correction.kind(), note));
    }
    blocks(state.blocks());
  }

  /** Writes what remains of an entry that was taken down. */
  public void withdrawn(EntryState state) throws IOException {
    begin(state, " * withdrawn");
    Withdrawal withdrawal = state.withdrawal();
    field("Reason", withdrawal == null ? null : withdrawal.reason());
  }

  private void begin(EntryState state, String marks) throws IOException {
    line("");
    String offset = Moments.write(state.published(), zone);
    line("[" + offset + "]" + marks);
  }

  private void authors(List<Author> authors) throws IOException {
    for (Author author : authors) {
      field("By", author.name());
    }
  }

  private void field(String name, @Nullable String value) throws IOException {
    if (value != null) {
      line(name + ": " + Signs.oneLine(value));
    }
  }

  private void blocks(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      line("");
      for (String text : BlockNotation.write(block)) {
        line(text);
      }
    }
  }

  private void line(String text) throws IOException {
    to.write(text);
    to.write('\n');
  }
}
