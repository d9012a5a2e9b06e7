package org.liveblogarchive.devstack.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.liveblogarchive.devstack.processes.PidFile;
import org.liveblogarchive.devstack.services.Stack;
import org.liveblogarchive.devstack.services.StackPorts;
import picocli.CommandLine.Option;

/** The folder in which a run keeps everything. */
final class StateOption {

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      defaultValue = "${env:LIVEBLOG_STATE:-.run}",
      description = "Where data, logs and the keys are kept (default: .run).")
  private Path folder = Path.of(".run");

  Path folder() {
    return folder.toAbsolutePath().normalize();
  }

  PidFile launcher() {
    return new PidFile(folder().resolve("launcher.pid"));
  }

  Path lock() {
    return folder().resolve("lock");
  }

  /** Whether another process runs in this folder. */
  boolean isOthers() {
    return launcher()
        .process()
        .filter(process -> !process.equals(ProcessHandle.current()))
        .isPresent();
  }

  /** Names this process as the one that runs here. */
  void claim(StackPorts ports) {
    launcher().write(ProcessHandle.current());
    rememberPorts(ports);
  }

  /** The process that runs here is gone, or will be at once. */
  void release() {
    launcher().delete();
    delete(readyFile());
    delete(portsFile());
  }

  /** Whether the process that runs here said that everything is ready. */
  boolean isReady() {
    try {
      String readyProcess = Files.readString(readyFile());
      return launcher()
          .process()
          .filter(process -> readyProcess.equals(String.valueOf(process.pid())))
          .isPresent();
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void ready() {
    try {
      Files.writeString(readyFile(), String.valueOf(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path readyFile() {
    return folder().resolve("ready");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what a launcher that was killed has left running; answers how many processes. */
  int endLeftovers() {
    delete(readyFile());
    delete(portsFile());
    return Stack.endLeftovers(folder());
  }

  private void rememberPorts(StackPorts ports) {
    Properties remembered = new Properties();
    remembered.setProperty("gateway", String.valueOf(ports.gateway()));
    remembered.setProperty("gateway.management", String.valueOf(ports.gatewayManagement()));
    remembered.setProperty("article-service", String.valueOf(ports.articleService()));
    remembered.setProperty(
        "article-service.management", String.valueOf(ports.articleServiceManagement()));
    remembered.setProperty("search-service", String.valueOf(ports.searchService()));
    remembered.setProperty(
        "search-service.management", String.valueOf(ports.searchServiceManagement()));
    try (Writer file = Files.newBufferedWriter(portsFile())) {
      remembered.store(file, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ports of the process that runs here; empty while it has not claimed them yet. */
  Optional<Properties> rememberedPorts() {
    Properties remembered = new Properties();
    try (Reader file = Files.newBufferedReader(portsFile())) {
      remembered.load(file);
      return Optional.of(remembered);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path portsFile() {
    return folder().resolve("ports.properties");
  }
}
