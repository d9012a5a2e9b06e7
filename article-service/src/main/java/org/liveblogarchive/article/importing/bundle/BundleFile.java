package org.liveblogarchive.article.importing.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.liveblogarchive.article.formats.bundle.Manifest;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.web.CountedStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A bundle on the disk, every part of which is what its manifest says. */
final class BundleFile implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final Pattern PLAIN =
      Pattern.compile("[a-z0-9][a-z0-9._-]*+(?:/[a-z0-9][a-z0-9._-]*+)?+");

  private static final int LONGEST_PATH = 200;
  private static final long FREE = 1 << 20;

  private final ZipFile zip;
  private final BundleSettings settings;
  private final Manifest manifest;

  private BundleFile(ZipFile zip, BundleSettings settings) throws IOException {
    this.zip = zip;
    this.settings = settings;
    Set<String> names = names();
    this.manifest = readManifest();
    checkParts(names);
  }

  /**
   * Opens a bundle and checks each part against the manifest.
   *
   * @throws BundleProblem where it is none, or not what it says
   */
  static BundleFile open(Path path, BundleSettings settings) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(path.toFile());
    } catch (ZipException noZip) {
      throw BundleProblem.because("The document is no zip file.");
    }
    try {
      return new BundleFile(zip, settings);
    } catch (ZipException damaged) {
      zip.close();
      throw BundleProblem.because("The zip file is damaged.");
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  Manifest manifest() {
    return manifest;
  }

  private Manifest readManifest() throws IOException {
    try (InputStream part = part(Manifest.PATH)) {
      Manifest read = JSON.readValue(bytes(part), Manifest.class);
      if (!Manifest.FORMAT.equals(read.format())
          || read.version() != Manifest.VERSION
          || isIncomplete(read)) {
        throw BundleProblem.because("Its manifest is not that of a bundle of version 1.");
      }
      return read;
    } catch (JacksonException malformed) {
      throw BundleProblem.because("Its manifest.json is malformed.");
    }
  }

  private static boolean isIncomplete(Manifest read) {
    return read.liveBlog() == null
        || read.liveBlog().id() == null
        || read.head() == null
        || read.head().hash() == null
        || read.updatedAt() == null
        || read.parts() == null
        || read.parts().stream()
            .anyMatch(
                part ->
                    part == null
                        || part.path() == null
                        || part.mediaType() == null
                        || part.sha256() == null);
  }

  private Set<String> names() {
    if (zip.size() > settings.mostParts()) {
      throw BundleProblem.because("It holds more than %d files.".formatted(settings.mostParts()));
    }
    Set<String> names = new HashSet<>();
    for (String name : zip.stream().<String>map(ZipEntry::getName).toList()) {
      if (name.length() > LONGEST_PATH || !PLAIN.matcher(name).matches() || !names.add(name)) {
        throw BundleProblem.because("It holds a file whose name is not plain, or is there twice.");
      }
    }
    return names;
  }

  private void checkParts(Set<String> names) throws IOException {
    Set<String> told = new HashSet<>();
    told.add(Manifest.PATH);
    long all = 0;
    for (Manifest.Part part : manifest.parts()) {
      all += Math.max(0, part.size());
      if (all > settings.largestExpanded().toBytes()) {
        throw BundleProblem.largerThan("The parts of a bundle", settings.largestExpanded());
      }
      if (!told.add(part.path()) || !names.contains(part.path())) {
        throw BundleProblem.because(
            "Its manifest tells of a file twice, or of one that is missing.");
      }
      check(part);
    }
    if (!told.containsAll(names)) {
      throw BundleProblem.because("It holds files that its manifest does not tell of.");
    }
  }

  private void check(Manifest.Part part) throws IOException {
    MessageDigest digest = Hash.digest();
    byte[] buffer = new byte[16 * 1024];
    long size = 0;
    try (InputStream content = part(part.path())) {
      for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
        size += count;
        if (size > part.size()) {
          break;
        }
        digest.update(buffer, 0, count);
      }
    }
    if (size != part.size() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
      throw BundleProblem.because(
          "'%s' is not what the manifest says: it was altered.".formatted(part.path()));
    }
  }

  /** Opens a part; it ends with a problem where it expands out of proportion. */
  InputStream part(String path) throws IOException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw BundleProblem.because("It has no '%s'.".formatted(path));
    }
    long most = FREE + Math.max(0, entry.getCompressedSize()) * settings.mostExpansion();
    return new CountedStream(
        Objects.requireNonNull(zip.getInputStream(entry)),
        expanded -> {
          if (expanded > most) {
            throw BundleProblem.because("One of its files expands out of all proportion.");
          }
        });
  }

  /** Returns a part that may lie in memory. */
  byte[] content(String path) throws IOException {
    try (InputStream part = part(path)) {
      return bytes(part);
    }
  }

  private byte[] bytes(InputStream part) throws IOException {
    int most = Math.toIntExact(settings.largestPart().toBytes());
    byte[] bytes = part.readNBytes(most + 1);
    if (bytes.length > most) {
      throw BundleProblem.largerThan("This part of a bundle", settings.largestPart());
    }
    return bytes;
  }

  /** Returns the parts in a folder. */
  List<Manifest.Part> in(String folder) {
    return manifest.parts().stream().filter(part -> part.path().startsWith(folder + "/")).toList();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
