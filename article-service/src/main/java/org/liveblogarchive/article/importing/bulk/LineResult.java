package org.liveblogarchive.article.importing.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportReport;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.springframework.http.ProblemDetail;

/**
 * What became of a line: {@code {line, status, liveBlog: {id, slug, revision}, created, changed,
 * unchanged, missing, warnings, problem}}; the numbers count entries.
 *
 * @param liveBlog null where the line failed
 * @param problem why it failed, else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
    long line,
    Status status,
    @Nullable Made liveBlog,
    int created,
    int changed,
    int unchanged,
    int missing,
    List<Warning> warnings,
    @Nullable LineProblem problem) {

  static LineResult of(long line, ImportReport report) {
    LiveBlog liveBlog = report.liveBlog();
    Status written = report.isNew() ? Status.CREATED : Status.CHANGED;
    return new LineResult(
        line,
        report.wrote() ? written : Status.UNCHANGED,
        new Made(liveBlog.id(), liveBlog.state().slug(), liveBlog.revision()),
        report.created(),
        report.changed(),
        report.unchanged(),
        report.missing(),
        report.warnings(),
        null);
  }

  static LineResult of(long line, ImportedLines.Known known) {
    return new LineResult(
        line,
        Status.UNCHANGED,
        new Made(known.liveBlogId(), known.slug(), known.revision()),
        0,
        0,
        known.entries(),
        known.missing(),
        List.of(),
        null);
  }

  static LineResult failed(long line, ProblemDetail problem) {
    return new LineResult(
        line, Status.FAILED, null, 0, 0, 0, 0, List.of(), LineProblem.of(problem));
  }

  /** What became of the live blog. */
  enum Status {
    CREATED,
    CHANGED,
    UNCHANGED,
    FAILED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The live blog, as it then is. */
  record Made(UUID id, String slug, long revision) {}
}
