package org.liveblogarchive.article.importing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.importing.bundle.RestoreReport;
import org.liveblogarchive.article.importing.bundle.Restoring;
import org.liveblogarchive.article.resource.Addresses;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.writing.NotAllowed;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Restores a sealed bundle, for administrators. */
@RestController
class BundleController {

  private final Restoring restoring;

  BundleController(Restoring restoring) {
    this.restoring = restoring;
  }

  @PostMapping(
      path = "/api/v1/imports",
      consumes = "application/zip",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Restored> restore(
      @RequestParam(defaultValue = "false") boolean dryRun, Actor actor, HttpServletRequest request)
      throws IOException {
    if (!actor.isAdministrator()) {
      throw NotAllowed.toRestore(actor.name());
    }
    RestoreReport report = restoring.restore(request.getInputStream(), dryRun);
    Restored shown = Restored.of(report);
    return report.revisions() > 0 && !dryRun
        ? ResponseEntity.created(URI.create(Addresses.of(report.liveBlog().id()))).body(shown)
        : ResponseEntity.ok(shown);
  }

  /**
   * What restoring made: an import's answer, and how many revisions were added.
   *
   * @param missing always 0: a bundle takes nothing away
   */
  record Restored(
      LiveBlogResource liveBlog,
      int created,
      int changed,
      int unchanged,
      int missing,
      long revisions,
      List<Warning> warnings) {

    static Restored of(RestoreReport report) {
      return new Restored(
          LiveBlogResource.of(report.liveBlog()),
          report.created(),
          report.changed(),
          report.unchanged(),
          0,
          report.revisions(),
          warnings(report.further()));
    }

    private static List<Warning> warnings(long further) {
      return further == 0
          ? List.of()
          : List.of(
              new Warning(
                  null,
                  "The history here contains that of the bundle and %d revisions more."
                      .formatted(further)));
    }
  }
}
