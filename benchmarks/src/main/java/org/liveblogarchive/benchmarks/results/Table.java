package org.liveblogarchive.benchmarks.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows as a table in Markdown, to be pasted where people discuss them. */
public record Table(List<Row> rows) {

  private static final String HEAD =
      """
      | figure | measured | limit or peer | ratio | budget | verdict | note |
      | --- | --- | --- | --- | --- | --- | --- |
      """;
  private static final String NOTHING = "–";

  @Override
  public String toString() {
    return rows.stream().map(Table::line).collect(Collectors.joining("", HEAD, ""));
  }

  private static String line(Row row) {
    Series measured = row.measured();
    Peer peer = row.peer();
    Double ratio = row.ratio();
    Budget budget = row.budget();
    return "| %s | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            cell(row.figure()),
            measured == null ? NOTHING : measured,
            peer == null ? NOTHING : cell(peer.toString()),
            ratio == null ? NOTHING : String.format(Locale.ROOT, "%.2f×", ratio),
            budget == null || measured == null ? NOTHING : budget.describe(measured.unit()),
            row.verdict().text(),
            cell(row.note()));
  }

  private static String cell(String text) {
    return text.replaceAll("\\R", " ").replace("|", "\\|");
  }
}
