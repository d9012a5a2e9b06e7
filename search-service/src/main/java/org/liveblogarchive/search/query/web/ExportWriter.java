package org.liveblogarchive.search.query.web;

import java.io.IOException;
import java.io.Writer;
import org.liveblogarchive.search.query.SearchResults;
import tools.jackson.databind.json.JsonMapper;

/** Writes hits one by one. */
interface ExportWriter {

  /** Writes one hit. */
  void write(SearchResults.Hit hit) throws IOException;

  /** Begins to write in a format. */
  static ExportWriter in(ExportFormat format, Writer target, JsonMapper json) {
    return switch (format) {
      case CSV -> new CsvWriter(target);
      case NDJSON -> new LinesWriter(target, json);
    };
  }
}
