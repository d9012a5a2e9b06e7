package org.liveblogarchive.article.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;

/** Takes names from outside: bylines, tags and topics. */
class Names {

  private static final int MOST = 100;
  private static final int LONGEST = 200;

  private final Flaws flaws;

  Names(Flaws flaws) {
    this.flaws = flaws;
  }

  List<Author> authors(String field, @Nullable List<? extends @Nullable Author> authors) {
    return flaws.list(
        field,
        authors,
        MOST,
        (at, author) -> new Author(flaws.text(at + ".name", author.name(), LONGEST)));
  }

  List<String> labels(String field, @Nullable List<? extends @Nullable String> labels) {
    List<String> checked =
        flaws.list(field, labels, MOST, (at, label) -> flaws.text(at, label, LONGEST));
    return checked.stream().distinct().toList();
  }
}
