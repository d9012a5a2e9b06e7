package org.liveblogarchive.devstack.servers.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.processes.FileLocked;
import org.liveblogarchive.devstack.processes.Folders;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per build directory from the jar for this machine. */
final class PostgreSqlBinaries {

  private PostgreSqlBinaries() {}

  static Path home() {
    Path home = Build.target().resolve("postgresql-" + Build.postgreSqlVersion());
    if (Files.exists(home)) {
      return home;
    }
    return FileLocked.by(home.resolveSibling("postgresql.lock"), () -> unpacked(home));
  }

  /** Unpacks beside the final place, so that nobody ever meets a half-unpacked home. */
  private static Path unpacked(Path home) {
    if (Files.exists(home)) {
      return home;
    }
    Path unfinished = home.resolveSibling(home.getFileName() + ".new");
    Folders.delete(unfinished);
    try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(archive()))) {
      for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
        unpack(archive, entry, unfinished.resolve(entry.getName()));
      }
      return Files.move(unfinished, home);
    } catch (IOException e) {
      throw new UncheckedIOException("could not unpack the PostgreSQL binaries", e);
    }
  }

  private static InputStream archive() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    String architecture = System.getProperty("os.arch").replace("amd64", "x86_64");
    InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, architecture);
    if (archive == null) {
      throw new IOException("there is no PostgreSQL for " + system + " on " + architecture);
    }
    return archive;
  }

  private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path place)
      throws IOException {
    Files.createDirectories(entry.isDirectory() ? place : place.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(archive, place);
      boolean executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          place, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
