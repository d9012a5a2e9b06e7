package org.liveblogarchive.cli.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;

/** Something that can be brought into the archive. */
sealed interface Document {

  /** Returns what it is called in messages. */
  String name();

  /** Returns how many bytes it has, 0 where nobody knows. */
  long size();

  /**
   * A file.
   *
   * @param name as it was given
   */
  record InFile(String name, Path path, long size) implements Document {

    static InFile of(Path path) throws IOException {
      return new InFile(path.toString(), path, Files.size(path));
    }

    InputStream open() throws IOException {
      return new BufferedInputStream(Files.newInputStream(path));
    }

    byte[] head() throws IOException {
      try (InputStream file = Files.newInputStream(path)) {
        return file.readNBytes(DocumentType.HEAD);
      }
    }

    BodyPublisher body() throws IOException {
      return BodyPublishers.ofFile(path);
    }
  }

  /** What comes in on standard input. */
  record OnStandardInput(InputStream stream) implements Document {

    @Override
    public String name() {
      return "standard input";
    }

    @Override
    public long size() {
      return 0;
    }
  }

  /** A page in the web, which the archive fetches itself. */
  record InTheWeb(String url) implements Document {

    @Override
    public String name() {
      return url;
    }

    @Override
    public long size() {
      return 0;
    }

    BodyPublisher body() {
      return BodyPublishers.ofString(
          Json.MAPPER.writeValueAsString(Json.object().put("url", url)), StandardCharsets.UTF_8);
    }
  }

  /** Some lines of a document of which each line is a live blog. */
  final class Lines implements Document {

    private final String name;
    private final long firstLine;
    private final byte[] bytes;

    /**
     * Takes lines as they are.
     *
     * @param name that of the whole document
     * @param firstLine the number of the first one, from 1
     */
    Lines(String name, long firstLine, byte[] bytes) {
      this.name = name;
      this.firstLine = firstLine;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    long firstLine() {
      return firstLine;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    BodyPublisher body() {
      return BodyPublishers.ofByteArray(bytes);
    }

    /** Returns those from a line on, or null where there are none. */
    @Nullable Lines from(long line) {
      int start = 0;
      for (long number = firstLine; number < line; number++) {
        while (start < bytes.length && bytes[start] != '\n') {
          start++;
        }
        start++;
      }
      return start >= bytes.length
          ? null
          : new Lines(name, line, Arrays.copyOfRange(bytes, start, bytes.length));
    }

    boolean isBlank() {
      for (byte character : bytes) {
        if (character != ' ' && character != '\n' && character != '\r' && character != '\t') {
          return false;
        }
      }
      return true;
    }
  }
}
