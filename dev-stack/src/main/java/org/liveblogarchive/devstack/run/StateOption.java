package org.liveblogarchive.devstack.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.liveblogarchive.devstack.processes.Folders;
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
      description = "Where data, logs and the editor's key are kept (default: .run).")
  private Path folder = Path.of(".run");

  Path folder() {
    return folder.toAbsolutePath().normalize();
  }

  PidFile launcher() {
    return new PidFile(folder().resolve("launcher.pid"));
  }

  boolean isReady() {
    return Files.exists(readyFile());
  }

  void ready() {
    try {
      Files.writeString(readyFile(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void notReady() {
    try {
      Files.deleteIfExists(readyFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path readyFile() {
    return folder().resolve("ready");
  }

  void dropData() {
    Folders.delete(folder().resolve("data"));
  }

  /** Ends what a launcher that was killed has left running. */
  void endLeftovers() {
    notReady();
    Stack.endLeftovers(folder());
  }

  void rememberPorts(StackPorts ports) {
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

  Properties rememberedPorts() {
    Properties remembered = new Properties();
    try (Reader file = Files.newBufferedReader(portsFile())) {
      remembered.load(file);
      return remembered;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path portsFile() {
    return folder().resolve("ports.properties");
  }
}
