package org.liveblogarchive.article.writing;

import java.util.ArrayList;
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
    List<Author> checked = new ArrayList<>();
    for (Author author : flaws.list(field, authors, MOST)) {
      String at = "%s[%d].name".formatted(field, checked.size());
      checked.add(new Author(flaws.text(at, author.name(), LONGEST)));
    }
    return List.copyOf(checked);
  }

  List<String> labels(String field, @Nullable List<? extends @Nullable String> labels) {
    List<String> checked = new ArrayList<>();
    for (String label : flaws.list(field, labels, MOST)) {
      checked.add(flaws.text("%s[%d]".formatted(field, checked.size()), label, LONGEST));
    }
    return checked.stream().distinct().toList();
  }
}
