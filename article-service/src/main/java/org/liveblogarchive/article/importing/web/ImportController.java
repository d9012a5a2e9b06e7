package org.liveblogarchive.article.importing.web;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.ImportReport;
import org.liveblogarchive.article.importing.ImportSettings;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.Importers;
import org.liveblogarchive.article.importing.Imports;
import org.liveblogarchive.article.importing.Reading;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.resource.Addresses;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.Turns;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports one document. */
@RestController
class ImportController {

  private final Imports imports;
  private final Importers importers;
  private final ImportSettings settings;
  private final FromTheWeb web;
  private final Turns turns;

  ImportController(Imports imports, Importers importers, ImportSettings settings, FromTheWeb web) {
    this.imports = imports;
    this.importers = importers;
    this.settings = settings;
    this.web = web;
    this.turns = new Turns(settings.atOnce(), settings.patience());
  }

  @PostMapping(
      path = "/api/v1/imports",
      consumes = {
        MediaType.TEXT_PLAIN_VALUE,
        MediaType.TEXT_HTML_VALUE,
        MediaType.APPLICATION_XHTML_XML_VALUE,
        MediaType.APPLICATION_JSON_VALUE,
        "application/ld+json",
        "application/vnd.liveblog-archive+json"
      },
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ImportResource> importDocument(
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(required = false) @Nullable LanguageTag language,
      @RequestParam(required = false) @Nullable ZoneId timeZone,
      @RequestParam(required = false) @Nullable URI sourceUrl,
      @RequestParam(required = false)
          @Nullable
          @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
          String publisher,
      @RequestHeader(name = "Content-Type") MediaType type,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor,
      InputStream body)
      throws IOException {
    String editor = Actor.required(actor);
    URI url = web(sourceUrl);
    return turns.take(
        ImportsBusy::now,
        () -> {
          SourceDocument sent =
              new SourceDocument(
                  PlainText.read(body, type, settings.largestDocument()),
                  language == null ? null : language.tag(),
                  timeZone,
                  url,
                  publisher);
          return imported(web.named(sent, type), format, dryRun, editor);
        });
  }

  private ResponseEntity<ImportResource> imported(
      SourceDocument document, @Nullable String format, boolean dryRun, String editor) {
    Importer importer = format == null ? importers.of(document) : importers.named(format);
    Reading reading = imports.read(importer, document);
    if (dryRun) {
      return ResponseEntity.ok(ImportResource.of(imports.rehearse(reading, editor)));
    }
    ImportReport report = imports.carryOut(reading, editor);
    ImportResource shown = ImportResource.of(report);
    return report.wrote()
        ? ResponseEntity.created(URI.create(Addresses.of(shown.liveBlog().id()))).body(shown)
        : ResponseEntity.ok(shown);
  }

  private static @Nullable URI web(@Nullable URI url) {
    if (url == null) {
      return null;
    }
    boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    if (!isWeb || url.getHost() == null) {
      throw InvalidParameter.of("sourceUrl", "must be an http or https address");
    }
    return url;
  }
}
