package org.liveblogarchive.devstack.servers.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.liveblogarchive.devstack.processes.PidFile;

/** The folder of one shared server, in which its keeper and those who use it meet. */
record Place(Path folder) {

  Path lock() {
    return folder.resolveSibling(folder.getFileName() + ".lock");
  }

  Path keeperLog() {
    return folder.resolve("keeper.log");
  }

  PidFile keeper() {
    return new PidFile(folder.resolve("keeper.pid"));
  }

  /** Written by a server that is a local process. */
  PidFile server() {
    return new PidFile(folder.resolve("server.pid"));
  }

  /** Where the server answers; empty until it does, and again when it is being ended. */
  Optional<URI> address() {
    try {
      return Optional.of(URI.create(Files.readString(addressFile())));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void publish(URI address) {
    Path unfinished = folder.resolve("address.new");
    try {
      Files.writeString(unfinished, address.toString());
      Files.move(unfinished, addressFile(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void withdraw() {
    try {
      Files.deleteIfExists(addressFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path addressFile() {
    return folder.resolve("address");
  }
}
