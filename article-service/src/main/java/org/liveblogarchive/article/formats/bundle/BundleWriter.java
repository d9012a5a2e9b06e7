package org.liveblogarchive.article.formats.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;

/** Writes parts one behind the other and notes what each is. The same parts, the same bytes. */
class BundleWriter implements AutoCloseable {

  /** The first moment that a zip can name; a bundle has its times in the manifest. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<Manifest.Part> parts = new ArrayList<>();

  BundleWriter(OutputStream to) {
    this.zip = new ZipOutputStream(to);
  }

  /** Adds a part. */
  void add(String path, String mediaType, @Nullable Map<String, String> facts, Content content)
      throws IOException {
    begin(path);
    Measured measured = new Measured(zip);
    content.write(measured);
    measured.flush();
    zip.closeEntry();
    parts.add(new Manifest.Part(path, mediaType, measured.size, measured.sha256(), facts));
  }

  /** Adds what no other part is told of. */
  void addManifest(byte[] manifest) throws IOException {
    begin(Manifest.PATH);
    zip.write(manifest);
    zip.closeEntry();
  }

  List<Manifest.Part> parts() {
    return List.copyOf(parts);
  }

  private void begin(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  /** Ends the bundle, but not what it is written to. */
  @Override
  public void close() throws IOException {
    zip.finish();
  }

  /** Writes a part. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream to) throws IOException;
  }

  /** Counts and hashes; whoever writes a part may close it. */
  private static final class Measured extends FilterOutputStream {
    private final MessageDigest digest;
    private long size;

    Measured(OutputStream to) {
      this(to, Hash.digest());
    }

    private Measured(OutputStream to, MessageDigest digest) {
      super(new DigestOutputStream(to, digest));
      this.digest = digest;
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int value) throws IOException {
      out.write(value);
      size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      size += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
