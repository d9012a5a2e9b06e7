package org.liveblogarchive.benchmarks.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that one command measured.
 *
 * @param commit which state of the project it was
 * @param options how it was measured
 * @param tools the versions of the peers, by name
 */
public record Report(
    Instant startedAt,
    Instant endedAt,
    String commit,
    Machine machine,
    Map<String, Object> options,
    Map<String, String> tools,
    List<Row> rows) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Table table() {
    return new Table(rows);
  }

  /** Whether a figure that was measured exceeds its budget. */
  public boolean missesABudget() {
    return rows.stream().anyMatch(row -> row.verdict() == Verdict.MISSED);
  }

  /** Writes it as JSON, over what an earlier run has left there. */
  public void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String json() {
    return JSON.writeValueAsString(
        new Content(
            startedAt.toString(),
            endedAt.toString(),
            commit,
            machine,
            options,
            tools,
            rows.stream().map(Line::of).toList()));
  }

  private record Content(
      String startedAt,
      String endedAt,
      String commit,
      Machine machine,
      Map<String, Object> options,
      Map<String, String> tools,
      List<Line> rows) {}

  /** A row with everything that can be told from it. */
  private record Line(
      String figure,
      @Nullable Unit unit,
      @Nullable Double measured,
      List<Double> runs,
      @Nullable String peer,
      @Nullable Double peerMeasured,
      List<Double> peerRuns,
      @Nullable Double ratio,
      @Nullable String budget,
      Verdict verdict,
      String note) {

    static Line of(Row row) {
      Series measured = row.measured();
      Peer peer = row.peer();
      Budget budget = row.budget();
      return new Line(
          row.figure(),
          measured == null ? null : measured.unit(),
          measured == null ? null : measured.median(),
          measured == null ? List.of() : measured.runs(),
          peer == null ? null : peer.name(),
          peer == null ? null : peer.measured().median(),
          peer == null ? List.of() : peer.measured().runs(),
          row.ratio(),
          budget == null || measured == null ? null : budget.describe(measured.unit()),
          row.verdict(),
          row.note());
    }
  }
}
