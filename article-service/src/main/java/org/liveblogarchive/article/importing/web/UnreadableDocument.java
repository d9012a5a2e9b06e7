package org.liveblogarchive.article.importing.web;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A document could not be read as text at all. */
final class UnreadableDocument extends Problem {

  private UnreadableDocument(HttpStatus status, String type, String title, String detail) {
    super(status, type, title, detail);
  }

  static UnreadableDocument largerThan(DataSize limit) {
    return new UnreadableDocument(
        HttpStatus.CONTENT_TOO_LARGE,
        "document-too-large",
        "Document too large",
        "A document may have at most %d bytes.".formatted(limit.toBytes()));
  }

  static UnreadableDocument because(String why) {
    return new UnreadableDocument(
        HttpStatus.BAD_REQUEST, "unreadable-document", "Unreadable document", why);
  }
}
