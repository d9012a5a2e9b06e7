package org.liveblogarchive.devstack.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.processes.Waiting;
import org.liveblogarchive.devstack.services.Progress;
import org.liveblogarchive.devstack.services.Stack;

/** The project's own live blogs, imported through the gateway as anybody would. */
final class Samples {

  private static final Path FOLDER = Build.project().resolve("dev-stack").resolve("samples");
  private static final List<String> PARAMETERS =
      List.of("language", "timeZone", "sourceUrl", "publisher");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Stack stack;
  private final Progress progress;

  Samples(Stack stack, Progress progress) {
    this.stack = stack;
    this.progress = progress;
  }

  /** Imports those that are new, and waits until they are found. */
  void importAll() {
    Properties facts = facts();
    try (HttpClient client = HttpClient.newHttpClient();
        Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        importOne(client, file, facts);
      }
      boolean found = Waiting.until(() -> isFound(client), PATIENCE);
      progress.report(found ? "The samples are searchable" : "The samples are not searchable yet");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void importOne(HttpClient client, Path file, Properties facts) throws IOException {
    String name = file.getFileName().toString();
    String query =
        PARAMETERS.stream()
            .map(parameter -> parameter + "=" + encoded(facts.getProperty(name + "." + parameter)))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(stack.gateway().resolve("/api/v1/imports?" + query))
            .timeout(PATIENCE)
            .header("Content-Type", "text/plain; charset=utf-8")
            .header("X-API-Key", stack.editorKey())
            .POST(BodyPublishers.ofFile(file))
            .build();
    HttpResponse<String> answer = send(client, request);
    switch (answer.statusCode()) {
      case 200 -> progress.report(name + " was imported before");
      case 201 -> progress.report(name + " is imported");
      default ->
          throw new IllegalStateException(
              "%s could not be imported: %s".formatted(name, answer.body()));
    }
  }

  private boolean isFound(HttpClient client) {
    URI search = stack.gateway().resolve("/api/v1/search?q=paraffin");
    HttpRequest request = HttpRequest.newBuilder(search).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer = send(client, request);
      return answer.statusCode() == 200 && answer.body().contains("<mark>");
    } catch (IOException e) {
      return false;
    }
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request)
      throws IOException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Properties facts() {
    Properties facts = new Properties();
    try (Reader file = Files.newBufferedReader(FOLDER.resolve("samples.properties"))) {
      facts.load(file);
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
