package org.liveblogarchive.cli.verifying;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Verifies a bundle without any server: each part against the manifest, and the history against its
 * own hashes. Nothing is unpacked, so names in it can do no harm.
 */
final class BundleVerification {

  private static final String HISTORY = "history.ndjson";
  private static final int MOST_ENTRIES = 10_000;
  private static final int LARGEST_MANIFEST = 16 * 1024 * 1024;

  private final Path file;
  private final Findings findings = new Findings();
  private final LastStates lastStates = new LastStates();
  private final Chain chain;
  private final List<String> checked = new ArrayList<>();

  BundleVerification(Path file, @Nullable Hash noted) {
    this.file = file;
    this.chain = new Chain(findings, noted);
  }

  Report verify() throws IOException {
    try (ZipFile bundle = new ZipFile(file.toFile())) {
      verify(bundle);
    } catch (ZipException | IllegalArgumentException damaged) {
      findings.add("bundle", "It is no zip file, or a damaged one: " + damaged.getMessage());
    }
    return new Report(file.toString(), checked, chain, findings);
  }

  private void verify(ZipFile bundle) throws IOException {
    if (bundle.size() > MOST_ENTRIES) {
      findings.add(
          "bundle", "It has %,d parts, more than any bundle has.".formatted(bundle.size()));
      return;
    }
    checkNames(bundle);
    Optional<Manifest> manifest = manifest(bundle);
    if (manifest.isPresent()) {
      checkParts(bundle, manifest.get());
      checkHistory(bundle, manifest.get());
      checkLiveBlog(bundle, manifest.get());
    }
  }

  private void checkNames(ZipFile bundle) {
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : bundle.stream().toList()) {
      String name = entry.getName();
      if (!names.add(name)) {
        findings.add(name, "It is in the bundle twice.");
      }
      if (isUnsafe(name)) {
        findings.add(name, "Its name leads out of the folder that it would be unpacked to.");
      }
    }
  }

  private static boolean isUnsafe(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.contains("\0")
        || List.of(name.split("/", -1)).contains("..");
  }

  private Optional<Manifest> manifest(ZipFile bundle) throws IOException {
    ZipEntry entry = bundle.getEntry(Manifest.NAME);
    if (entry == null) {
      findings.add(Manifest.NAME, "It is missing, so this is no bundle.");
      return Optional.empty();
    }
    try (InputStream part =
        new PartReader(bundle.getInputStream(entry), entry.getCompressedSize(), LARGEST_MANIFEST)) {
      JsonNode document =
          Json.readOrNull(new String(part.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      if (document != null) {
        return Manifest.read(document, findings);
      }
      findings.add(Manifest.NAME, "It is no JSON.");
    } catch (IOException damaged) {
      damaged(Manifest.NAME, damaged);
    }
    return Optional.empty();
  }

  private void checkParts(ZipFile bundle, Manifest manifest) throws IOException {
    Map<String, Manifest.Part> told = new HashMap<>();
    for (Manifest.Part part : manifest.parts()) {
      if (told.put(part.name(), part) != null) {
        findings.add(part.name(), "The manifest names it twice.");
      }
    }
    for (ZipEntry entry : bundle.stream().toList()) {
      boolean expected = told.containsKey(entry.getName()) || entry.getName().equals(Manifest.NAME);
      if (!expected) {
        findings.add(entry.getName(), "The manifest does not name it: it was added.");
      }
    }
    for (Manifest.Part part : told.values()) {
      checkPart(bundle, part);
    }
    if (!told.containsKey(HISTORY)) {
      findings.add(HISTORY, "The manifest does not name it, so there is no history to verify.");
    }
    checked.add("%,d parts against the SHA-256 in the manifest".formatted(told.size()));
  }

  private void checkPart(ZipFile bundle, Manifest.Part part) throws IOException {
    ZipEntry entry = bundle.getEntry(part.name());
    if (entry == null) {
      findings.add(part.name(), "It is missing.");
      return;
    }
    try (PartReader reader = reader(bundle, entry, part.size())) {
      long size = reader.finish();
      if (size != part.size()) {
        findings.add(
            part.name(), "It has %,d bytes, the manifest says %,d.".formatted(size, part.size()));
      } else if (!reader.hash().equals(part.sha256())) {
        findings.add(part.name(), "It was changed: its SHA-256 is not the one in the manifest.");
      }
    } catch (IOException damaged) {
      damaged(part.name(), damaged);
    }
  }

  private void checkHistory(ZipFile bundle, Manifest manifest) throws IOException {
    ZipEntry entry = bundle.getEntry(HISTORY);
    if (entry == null) {
      return;
    }
    try (PartReader reader = reader(bundle, entry, Long.MAX_VALUE)) {
      new HistoryPart(manifest.liveBlogId(), chain, lastStates, findings).read(reader);
    } catch (IOException damaged) {
      damaged(HISTORY, damaged);
    }
    chain.end();
    chain.endsWith(Manifest.NAME, manifest.head(), manifest.headHash());
    checked.add("%,d revisions and %,d states recomputed".formatted(chain.count(), chain.states()));
    checked.add("last hash " + chain.hash());
  }

  private void checkLiveBlog(ZipFile bundle, Manifest manifest) throws IOException {
    ZipEntry entry = bundle.getEntry(LiveBlogPart.NAME);
    if (entry == null) {
      findings.add(LiveBlogPart.NAME, "It is missing.");
      return;
    }
    try (PartReader reader = reader(bundle, entry, Long.MAX_VALUE)) {
      LiveBlogPart part = new LiveBlogPart(manifest.liveBlogId(), lastStates, findings);
      part.read(reader);
      checked.add("%,d entries as the history leaves them".formatted(part.entries()));
    } catch (IOException damaged) {
      damaged(LiveBlogPart.NAME, damaged);
    } catch (JacksonException malformed) {
      if (malformed.getCause() instanceof IOException damaged) {
        damaged(LiveBlogPart.NAME, damaged);
      } else {
        findings.add(LiveBlogPart.NAME, "It is no JSON, or has a name twice.");
      }
    }
  }

  private void damaged(String part, IOException failure) {
    boolean isTooLarge = failure instanceof PartReader.TooLarge;
    findings.add(part, (isTooLarge ? "" : "It is damaged: ") + failure.getMessage());
  }

  private static PartReader reader(ZipFile bundle, ZipEntry entry, long size) throws IOException {
    return new PartReader(bundle.getInputStream(entry), entry.getCompressedSize(), size);
  }
}
