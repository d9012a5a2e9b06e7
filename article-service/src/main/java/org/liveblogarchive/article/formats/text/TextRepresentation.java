package org.liveblogarchive.article.formats.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.notation.PlainTextWriter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Plain text, oldest entry first, that can be imported again. */
@Component
class TextRepresentation implements Representation {

  private static final MediaType TYPE = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

  @Override
  public String suffix() {
    return "txt";
  }

  @Override
  public MediaType mediaType() {
    return TYPE;
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) throws IOException {
    LiveBlogState state = whole.liveBlog().state();
    Writer writer = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
    PlainTextWriter text = new PlainTextWriter(writer, state.zone());
    text.head(state);
    for (Entry entry : whole.entries()) {
      if (entry.state().status() == EntryStatus.PUBLISHED) {
        text.entry(entry.state());
      } else if (entry.state().status() == EntryStatus.WITHDRAWN) {
        text.withdrawn(entry.state());
      }
    }
    writer.flush();
  }
}
