package org.liveblogarchive.article.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;

/** Takes names from outside: bylines, tags and topics. */
public class Names {

  private final Flaws flaws;

  /** Checks names; what is wrong with them is added to {@code flaws}. */
  public Names(Flaws flaws) {
    this.flaws = flaws;
  }

  /** Returns the bylines in a field as they are kept. */
  public List<Author> authors(String field, @Nullable List<? extends @Nullable Author> authors) {
    return flaws.list(
        field,
        authors,
        flaws.limits().mostNames(),
        (at, author) -> new Author(flaws.name(at + ".name", author.name())));
  }

  /** Returns the labels in a field as they are kept, each once. */
  public List<String> labels(String field, @Nullable List<? extends @Nullable String> labels) {
    List<String> checked =
        flaws.list(field, labels, flaws.limits().mostNames(), (at, label) -> flaws.name(at, label));
    return checked.stream().distinct().toList();
  }
}
