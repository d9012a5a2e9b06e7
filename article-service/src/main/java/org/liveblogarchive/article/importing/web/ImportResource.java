package org.liveblogarchive.article.importing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportReport;
import org.liveblogarchive.article.importing.Rehearsal;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.resource.EntryResource;
import org.liveblogarchive.article.resource.LiveBlogResource;

/**
 * What an import made.
 *
 * @param entries only for a dry run: every entry, oldest first, as it would be
 */
record ImportResource(
    LiveBlogResource liveBlog,
    int created,
    int changed,
    int unchanged,
    int missing,
    List<Warning> warnings,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<EntryResource> entries) {

  static ImportResource of(ImportReport report) {
    return of(report, null);
  }

  static ImportResource of(Rehearsal rehearsal) {
    return of(rehearsal.report(), rehearsal.entries().stream().map(EntryResource::of).toList());
  }

  private static ImportResource of(ImportReport report, @Nullable List<EntryResource> entries) {
    return new ImportResource(
        LiveBlogResource.of(report.liveBlog()),
        report.created(),
        report.changed(),
        report.unchanged(),
        report.missing(),
        report.warnings(),
        entries);
  }
}
