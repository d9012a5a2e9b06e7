package org.liveblogarchive.search.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.concurrent.Semaphore;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.query.SearchUnavailable;
import org.liveblogarchive.search.web.AnswerBrokenOff;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers {@code GET /api/v1/search/export}: everything that matches, written as it is read, so
 * that its size does not matter. What fails on the way ends the connection early, which HTTP tells
 * from a whole answer.
 */
@RestController
class ExportController {

  private final EntrySearch entries;
  private final SearchParameters searchParameters;
  private final JsonMapper json;
  private final Semaphore turns;

  ExportController(
      EntrySearch entries,
      SearchParameters searchParameters,
      JsonMapper json,
      SearchSettings settings) {
    this.entries = entries;
    this.searchParameters = searchParameters;
    this.json = json;
    this.turns = new Semaphore(settings.exports());
  }

  @GetMapping("/api/v1/search/export")
  void export(HttpServletRequest http, HttpServletResponse answer) {
    var parameters = new Parameters(http.getParameterMap());
    ExportFormat format =
        parameters
            .required("format", Forms.oneOf(ExportFormat.BY_NAME))
            .orElse(ExportFormat.NDJSON);
    SearchRequest request = searchParameters.readExport(parameters);
    parameters.end();
    if (!turns.tryAcquire()) {
      throw new ExportsBusy();
    }
    try {
      write(request, format, answer);
    } finally {
      turns.release();
    }
  }

  private void write(SearchRequest request, ExportFormat format, HttpServletResponse answer) {
    // Before the first byte, so that a refusal is still a problem document.
    SearchResults page = whole(entries.search(request));
    answer.setContentType(format.type());
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(format.fileName()).build().toString());
    answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    answer.setHeader("Total-Count", Long.toString(page.total()));
    try {
      write(page, request, format, answer.getOutputStream());
    } catch (IOException | RuntimeException e) {
      throw new AnswerBrokenOff(e);
    }
  }

  private void write(
      SearchResults first, SearchRequest request, ExportFormat format, OutputStream answer)
      throws IOException {
    Writer target = new BufferedWriter(new OutputStreamWriter(answer, UTF_8));
    ExportWriter writer = ExportWriter.in(format, target, json);
    SearchResults page = first;
    while (true) {
      for (SearchResults.Hit hit : page.hits()) {
        writer.write(hit);
      }
      target.flush();
      PagePosition next = page.next();
      if (next == null) {
        return;
      }
      page = whole(entries.search(request.continuedAt(next)));
    }
  }

  /** An export is complete or it fails. */
  private static SearchResults whole(SearchResults page) {
    if (page.partial()) {
      throw SearchUnavailable.outOfTime();
    }
    return page;
  }
}
