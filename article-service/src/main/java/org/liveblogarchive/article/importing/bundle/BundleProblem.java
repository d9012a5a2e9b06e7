package org.liveblogarchive.article.importing.bundle;

import java.util.UUID;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A bundle cannot be restored. */
public final class BundleProblem extends Problem {

  private BundleProblem(HttpStatus status, String type, String title, String detail) {
    super(status, type, title, detail);
  }

  /** It is none, or not what it says, for the given reason, a whole sentence. */
  static BundleProblem because(String why) {
    return new BundleProblem(HttpStatus.BAD_REQUEST, "invalid-bundle", "Invalid bundle", why);
  }

  static BundleProblem at(long revision, String why) {
    return because("Revision %d of its history %s.".formatted(revision, why));
  }

  /** It has more bytes than may be. */
  static BundleProblem largerThan(String what, DataSize limit) {
    return new BundleProblem(
        HttpStatus.CONTENT_TOO_LARGE,
        "document-too-large",
        "Document too large",
        "%s may have at most %d bytes.".formatted(what, limit.toBytes()));
  }

  static BundleProblem diverged(UUID liveBlogId) {
    return new BundleProblem(
        HttpStatus.CONFLICT,
        "history-diverged",
        "History diverged",
        "The history of live blog '%s' went on here otherwise than in the bundle."
            .formatted(liveBlogId));
  }

  static BundleProblem slugTaken(String slug) {
    return new BundleProblem(
        HttpStatus.CONFLICT,
        "slug-taken",
        "Slug taken",
        "The slug '%s' belongs to another live blog.".formatted(slug));
  }

  static BundleProblem idTaken() {
    return new BundleProblem(
        HttpStatus.CONFLICT,
        "id-taken",
        "Id taken",
        "The id of one of its entries belongs to another live blog here.");
  }
}
