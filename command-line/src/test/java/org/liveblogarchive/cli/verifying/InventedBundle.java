package org.liveblogarchive.cli.verifying;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bundle as docs/formats.md describes it, which tests tamper with before or after it is sealed.
 */
final class InventedBundle {

  static final String HISTORY = "history.ndjson";
  static final String LIVE_BLOG = "liveblog.json";
  static final String MANIFEST = "manifest.json";

  private static final String ENTRY =
      """
      {"id": "%s", "revision": %d, "updatedAt": "2026-05-01T09:30:05Z", "status": "published",
       "headline": null, "blocks": [{"type": "paragraph", "text": "%s"}], "authors": [], "tags": [],
       "keyEvent": false, "pinned": false, "timePrecision": "none"}\
      """;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final ObjectNode manifest;

  private InventedBundle(InventedHistory history, String liveBlog) {
    parts.put(LIVE_BLOG, liveBlog.getBytes(UTF_8));
    parts.put("liveblog.txt", "Kettle race\n\nTwelve kettles\n".getBytes(UTF_8));
    List<String> lines = new ArrayList<>();
    history.revisions().forEach(revision -> lines.add(line(revision)));
    parts.put(HISTORY, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    manifest = Json.object().put("format", "liveblog-archive-bundle").put("version", 1);
    manifest.putObject("liveBlog").put("id", InventedHistory.LIVE_BLOG).put("slug", "kettle-race");
    manifest.putObject("head").put("revision", lines.size()).put("hash", history.headHash());
    seal();
  }

  static InventedBundle sealed() {
    return new InventedBundle(
        history("Twelve kettles"),
        "{\"format\": \"liveblog-archive\", \"version\": 1, \"liveBlog\": {\"id\": \"%s\", \"revision\": 4, \"slug\": \"kettle-race\", \"status\": \"ended\", \"headline\": \"Kettle race\", \"standfirst\": null, \"topics\": []}, \"entries\": [%s, %s]}"
            .formatted(
                InventedHistory.LIVE_BLOG,
                ENTRY.formatted("e1", 4, "Twelve kettles"),
                ENTRY.formatted("e2", 3, "Tea")));
  }

  private static InventedHistory history(String last) {
    return new InventedHistory()
        .record("created", null, liveBlog("live"))
        .record("published", "e1", entry("Eleven kettles", 1024))
        .record("published", "e2", entry("Tea", 2048))
        .record("corrected", "e1", entry(last, 1024))
        .record("ended", null, liveBlog("ended"));
  }

  /** Fields in canonical order, as all that is hashed. */
  static String entry(String text, int position) {
    return "{\"authors\":[],\"blocks\":[{\"text\":\"%s\",\"type\":\"paragraph\"}],\"correction\":null,\"headline\":null,\"keyEvent\":false,\"pinned\":false,\"position\":%d,\"status\":\"published\",\"tags\":[],\"timePrecision\":\"none\"}"
        .formatted(text, position);
  }

  private static String liveBlog(String status) {
    return "{\"headline\":\"Kettle race\",\"slug\":\"kettle-race\",\"status\":\"%s\",\"topics\":[]}"
        .formatted(status);
  }

  private static String line(String told) {
    ObjectNode line = Json.object();
    JsonNode revision = Json.MAPPER.readTree(told);
    revision.properties().stream()
        .filter(field -> !field.getValue().isNull())
        .filter(field -> !List.of("liveBlogId", "previousHash").contains(field.getKey()))
        .forEach(
            field ->
                line.set(
                    field.getKey().equals("stateWithheld") ? "withheld" : field.getKey(),
                    field.getValue()));
    JsonNode state = revision.path("state");
    if (state.isObject()) {
      line.put("status", Json.text(state, "status"));
    }
    return line.toString();
  }

  String part(String name) {
    return new String(parts.getOrDefault(name, new byte[0]), UTF_8);
  }

  /** Changes a part and leaves the manifest as it was. */
  InventedBundle change(String name, UnaryOperator<String> change) {
    parts.put(name, change.apply(part(name)).getBytes(UTF_8));
    return this;
  }

  InventedBundle put(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  InventedBundle remove(String name) {
    parts.remove(name);
    return this;
  }

  /** Changes lines of the history. */
  InventedBundle history(UnaryOperator<List<String>> change) {
    return change(
        HISTORY, text -> String.join("\n", change.apply(new ArrayList<>(text.lines().toList()))));
  }

  /** Writes checksums that are right for what there is now, as whoever tampers would. */
  InventedBundle seal() {
    var told = manifest.putArray("parts");
    parts.forEach(
        (name, content) ->
            told.addObject()
                .put("path", name)
                .put("mediaType", "text/plain")
                .put("size", content.length)
                .put("sha256", InventedHistory.sha256(content)));
    return this;
  }

  ObjectNode manifest() {
    return manifest;
  }

  Path write(Path folder) {
    return write(folder, manifest.toString());
  }

  /** Writes a bundle with this manifest, or without one. */
  Path write(Path folder, @Nullable String withManifest) {
    Path file = folder.resolve("bundle.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      if (withManifest != null) {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(withManifest.getBytes(UTF_8));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
