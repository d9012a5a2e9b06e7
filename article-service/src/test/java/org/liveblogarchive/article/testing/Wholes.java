package org.liveblogarchive.article.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlogs;
import org.springframework.context.ApplicationContext;

/** Whole live blogs in the formats that they are given out in. */
public final class Wholes {

  private final ApplicationContext service;

  public Wholes(ApplicationContext service) {
    this.service = service;
  }

  /** Returns a live blog as the public may know it. */
  public WholeLiveBlog whole(String id) {
    UUID liveBlog = UUID.fromString(id);
    List<Entry> entries =
        service.getBean(Entries.class).all(liveBlog).stream()
            .filter(
                entry ->
                    entry.state().status() == EntryStatus.PUBLISHED
                        || entry.state().status() == EntryStatus.WITHDRAWN)
            .map(Entry::forPublic)
            .toList();
    return new WholeLiveBlog(
        service.getBean(LiveBlogs.class).find(liveBlog).orElseThrow(),
        entries,
        URI.create("https://archive.example"));
  }

  /** Returns a live blog in a format. */
  public byte[] bytes(String id, String suffix) {
    Representation representation =
        service.getBeansOfType(Representation.class).values().stream()
            .filter(bean -> bean.suffix().equals(suffix))
            .findFirst()
            .orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      representation.write(whole(id), bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /** Returns a live blog in a format that is text. */
  public String text(String id, String suffix) {
    return new String(bytes(id, suffix), UTF_8);
  }
}
