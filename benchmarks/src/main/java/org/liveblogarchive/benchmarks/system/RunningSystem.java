package org.liveblogarchive.benchmarks.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.benchmarks.http.Answer;
import org.liveblogarchive.benchmarks.http.HttpConnection;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.devstack.processes.PidFile;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.ServersChoice;
import org.liveblogarchive.devstack.services.Progress;
import org.liveblogarchive.devstack.services.Stack;
import org.liveblogarchive.devstack.services.StackPorts;
import org.liveblogarchive.devstack.services.StackSettings;

/** The whole system on this machine, empty at first, as durable and as limited as in earnest. */
public final class RunningSystem implements AutoCloseable {

  /** All services, in the order of the report. */
  public static final List<String> SERVICES =
      List.of("gateway", "article-service", "search-service");

  /**
   * The most that the gateway's settings accept for one client: the limits work but do not bite.
   */
  private static final Map<String, String> HIGH_LIMITS =
      Map.of(
          "LIMITS_TIERS_STANDARD_CAPACITY", "100000",
          "LIMITS_TIERS_STANDARD_REFILLPERSECOND", "10000",
          "LIMITS_TIERS_STANDARD_STREAMS", "20000");

  private final Path state;
  private final Stack stack;
  private final ReaderKeys keys;

  private RunningSystem(Path state, Stack stack, ReaderKeys keys) {
    this.state = state;
    this.stack = stack;
    this.keys = keys;
  }

  /**
   * Starts it without the data of earlier runs. It is closed by itself when this process ends.
   *
   * @param servers local, containers or auto
   */
  public static RunningSystem start(Path state, String servers, Progress progress) {
    Stack.endLeftovers(state);
    StackSettings settings =
        new StackSettings(state, StackPorts.free(), true, false, Map.of("gateway", HIGH_LIMITS));
    Stack stack = Stack.of(settings, ServersChoice.named(servers), progress);
    stack.eraseData();
    ReaderKeys keys = new ReaderKeys();
    keys.addTo(state.resolve("keys.yaml"));
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "close-system"));
    stack.start();
    return new RunningSystem(state, stack, keys);
  }

  /** The public door, through which everything is measured. */
  public URI gateway() {
    return stack.gateway();
  }

  /** The server behind the article service; it takes other databases beside. */
  public PostgreSql database() {
    return stack.database();
  }

  /** The port that the gateway and the search service connect to. */
  public int articleServicePort() {
    return stack.service("article-service").address().getPort();
  }

  /** The server behind the search service. */
  public URI elasticsearch() {
    return stack.index().uri();
  }

  private URI searchService() {
    return stack.service("search-service").address();
  }

  /** Asks the search service itself as an operator. */
  public Answer askSearchService(Request request) {
    return HttpConnection.exchangeOnce(
        searchService(),
        request.with("Authorization", "Bearer " + stack.operatorToken("search-service")));
  }

  /** The API key of the one who writes. */
  public String editorKey() {
    return stack.editorKey();
  }

  /** API keys of clients that have not asked for much lately. */
  public synchronized List<String> clientKeys(int count) {
    return keys.take(count);
  }

  /** The process of a service. */
  public ProcessHandle process(String service) {
    Path file = state.resolve("services").resolve(service).resolve("service.pid");
    return new PidFile(file)
        .process()
        .orElseThrow(() -> new IllegalStateException(service + " does not run any more"));
  }

  /** Asks the gateway as the editor. */
  public Answer ask(Request request) {
    return HttpConnection.exchangeOnce(gateway(), request.with("X-API-Key", editorKey()));
  }

  /**
   * Asks the gateway as the editor for something that the figure cannot do without.
   *
   * @throws NotMeasurable when it answers with another status
   */
  public Answer demand(Request request, int status) {
    Answer answer = ask(request);
    if (answer.status() != status) {
      throw NotMeasurable.because(
          "%s %s answered %d".formatted(request.method(), request.target(), answer.status()));
    }
    return answer;
  }

  @Override
  public void close() {
    stack.close();
  }
}
