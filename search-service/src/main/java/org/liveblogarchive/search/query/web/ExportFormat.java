package org.liveblogarchive.search.query.web;

import java.util.Map;

/** How a result set is written. */
enum ExportFormat {
  /** RFC 4180 with a header line. */
  CSV("text/csv;charset=UTF-8", "csv"),
  /** One JSON document a line, each like an item of a search. */
  NDJSON("application/x-ndjson", "ndjson");

  static final Map<String, ExportFormat> BY_NAME = Map.of("csv", CSV, "ndjson", NDJSON);

  private final String type;
  private final String extension;

  ExportFormat(String type, String extension) {
    this.type = type;
    this.extension = extension;
  }

  String type() {
    return type;
  }

  String fileName() {
    return "search." + extension;
  }
}
