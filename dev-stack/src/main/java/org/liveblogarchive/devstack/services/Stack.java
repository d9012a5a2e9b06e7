package org.liveblogarchive.devstack.services;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.devstack.processes.Ports;
import org.liveblogarchive.devstack.servers.Elasticsearch;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.liveblogarchive.devstack.servers.Servers;
import org.liveblogarchive.devstack.servers.ServersChoice;

/** All of it on one machine: PostgreSQL, Elasticsearch, Redis and the three services. */
public final class Stack implements AutoCloseable {

  private static final String DATABASE = "liveblogs";
  private static final String ARTICLE_SERVICE = "article-service";
  private static final String SEARCH_SERVICE = "search-service";
  private static final String GATEWAY = "gateway";

  private final StackSettings settings;
  private final Progress progress;
  private final LocalKeys keys;
  private final Path signingKeys;
  private final Server<PostgreSql> postgreSql;
  private final Server<Elasticsearch> elasticsearch;
  private final Server<Redis> redis;
  private final Map<String, Service> services = new HashMap<>();
  private final AtomicInteger replicas = new AtomicInteger(1);
  private @Nullable PostgreSql database;
  private @Nullable Elasticsearch index;
  private @Nullable Redis limits;
  private boolean closed;

  private Stack(StackSettings settings, Servers servers, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.keys = LocalKeys.in(settings.state().toAbsolutePath());
    this.signingKeys = LocalSigningKey.in(settings.state().toAbsolutePath());
    StackPorts ports = settings.ports();
    this.postgreSql = servers.postgreSql(server("postgresql", ports.postgreSql()));
    this.elasticsearch = servers.elasticsearch(server("elasticsearch", ports.elasticsearch()));
    this.redis = servers.redis(server("redis", ports.redis()));
  }

  private ServerSettings server(String name, int port) {
    return new ServerSettings(settings.server(name), port, settings.durable());
  }

  /**
   * Ends what an earlier stack in the same folder left running because it was killed.
   *
   * @return how many processes there were
   */
  public static int endLeftovers(Path state) {
    return Leftovers.endIn(state);
  }

  /** A stack on the servers that the system property {@code servers} names. */
  public static Stack of(StackSettings settings, Progress progress) {
    return of(settings, ServersChoice.ofSystemProperty(), progress);
  }

  /** Makes a stack that does not run yet, so that it can be closed whatever happens. */
  public static Stack of(StackSettings settings, Servers servers, Progress progress) {
    return new Stack(settings, servers, progress);
  }

  /** Drops the data of all servers of a stack that does not run. */
  public void eraseData() {
    postgreSql.erase();
    elasticsearch.erase();
    redis.erase();
  }

  /**
   * Starts everything and waits until all is ready; each service starts as soon as its server runs.
   * When one part fails, the others are closed at once and its failure is thrown.
   */
  public void start() {
    List<Runnable> parts =
        List.of(
            () -> {
              startPostgreSql();
              startArticleService();
            },
            () -> {
              startElasticsearch();
              startSearchService();
            },
            () -> {
              startRedis();
              startGateway();
            });
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      parts.forEach(part -> threads.execute(() -> runOrClose(part, failure)));
    }
    RuntimeException first = failure.get();
    if (first != null) {
      throw first;
    }
  }

  private void runOrClose(Runnable part, AtomicReference<@Nullable RuntimeException> failure) {
    try {
      part.run();
    } catch (RuntimeException e) {
      // What fails later fails because of the closing.
      if (failure.compareAndSet(null, e)) {
        close();
      }
    }
  }

  private void startPostgreSql() {
    PostgreSql address = postgreSql.start();
    address.createDatabase(DATABASE);
    synchronized (services) {
      database = address;
    }
    progress.report("PostgreSQL runs at " + address.host() + ":" + address.port());
  }

  private void startElasticsearch() {
    Elasticsearch address = elasticsearch.start();
    synchronized (services) {
      index = address;
    }
    progress.report("Elasticsearch runs at " + address.uri());
  }

  private void startRedis() {
    Redis address = redis.start();
    synchronized (services) {
      limits = address;
    }
    progress.report("Redis runs at " + address.host() + ":" + address.port());
  }

  private void startArticleService() {
    start(
        ARTICLE_SERVICE,
        settings.ports().articleService(),
        settings.ports().articleServiceManagement());
  }

  private void startSearchService() {
    start(
        SEARCH_SERVICE,
        settings.ports().searchService(),
        settings.ports().searchServiceManagement());
  }

  private void startGateway() {
    start(GATEWAY, settings.ports().gateway(), settings.ports().gatewayManagement());
  }

  private void start(String name, int port, int managementPort) {
    start(new Service(name, application(name), port, managementPort, environment(name), settings));
  }

  /**
   * Starts one more process of a service, on ports that are free, and waits until it is ready. A
   * gateway spreads requests over the processes that were started before it.
   *
   * @param name of the service: article-service, search-service or gateway
   * @param extra variables on top of those that the stack sets
   */
  public Service startReplica(String name, Map<String, String> extra) {
    Map<String, String> environment = environment(name);
    environment.putAll(extra);
    Service replica =
        new Service(
            name + "-" + replicas.incrementAndGet(),
            application(name),
            Ports.free(),
            Ports.free(),
            environment,
            // Two processes must not write one start-up cache.
            settings.withoutTraining());
    start(replica);
    return replica;
  }

  private void start(Service service) {
    synchronized (services) {
      if (closed) {
        throw new IllegalStateException("the stack was closed while it was starting");
      }
      services.put(service.name(), service);
    }
    service.start();
    progress.report(service.name() + " is ready at " + service.address());
  }

  private Application application(String name) {
    return Application.of(name, settings.service(name).toAbsolutePath().resolve("application"));
  }

  private Map<String, String> environment(String name) {
    Map<String, String> environment = new HashMap<>(connections(name));
    environment.put("CONFIG_DIR", settings.config().toString());
    environment.putAll(settings.environment().getOrDefault(name, Map.of()));
    return environment;
  }

  private Map<String, String> connections(String name) {
    return switch (name) {
      case ARTICLE_SERVICE ->
          Map.of(
              "SPRING_DATASOURCE_URL", database().jdbcUrl(DATABASE),
              "SPRING_DATASOURCE_USERNAME", database().username(),
              "SPRING_DATASOURCE_PASSWORD", database().password(),
              "ACCESS_JWKSURI", keysOfTokens());
      case SEARCH_SERVICE ->
          Map.of(
              "SPRING_ELASTICSEARCH_URIS", index().uri().toString(),
              "ARTICLES_URL", local(settings.ports().articleService()),
              "ARTICLES_TOKENURI", tokens().toString(),
              "ARTICLES_KEY", keys.searchService(),
              "ACCESS_JWKSURI", keysOfTokens());
      case GATEWAY ->
          Map.of(
              "SPRING_DATA_REDIS_HOST", limits().host(),
              "SPRING_DATA_REDIS_PORT", String.valueOf(limits().port()),
              "SERVICES_ARTICLESERVICE",
                  addresses(ARTICLE_SERVICE, settings.ports().articleService()),
              "SERVICES_SEARCHSERVICE", addresses(SEARCH_SERVICE, settings.ports().searchService()),
              "ACCESS_KEYSFILE", keys.hashes().toString(),
              "TOKENS_SIGNINGKEYS", signingKeys.toString());
      default -> throw new IllegalArgumentException("there is no service " + name);
    };
  }

  /** The first process may still be on its way, so that its address is taken from the settings. */
  private String addresses(String name, int firstPort) {
    synchronized (services) {
      return Stream.concat(
              Stream.of(local(firstPort)),
              services.values().stream()
                  .filter(service -> service.name().matches(name + "-\\d+"))
                  .map(replica -> replica.address().toString()))
          .collect(Collectors.joining(","));
    }
  }

  private static String local(int port) {
    return "http://127.0.0.1:" + port;
  }

  /** The public door. */
  public URI gateway() {
    return URI.create(local(settings.ports().gateway()));
  }

  /**
   * Gets a token for what operators ask of a service itself: the administrator's.
   *
   * @return what stands behind {@code Bearer}
   */
  public String operatorToken(String service) {
    return OperatorToken.from(tokens(), keys.administrator(), service);
  }

  private URI tokens() {
    return URI.create(local(settings.ports().gatewayManagement()) + "/oauth2/token");
  }

  private String keysOfTokens() {
    return local(settings.ports().gatewayManagement()) + "/oauth2/jwks";
  }

  /** What {@code X-API-Key} has to carry for a write. */
  public String editorKey() {
    return keys.editor();
  }

  /** The key of somebody who may erase. */
  public String administratorKey() {
    return keys.administrator();
  }

  /** A service that was started, by its name. */
  public Service service(String name) {
    synchronized (services) {
      Service service = services.get(name);
      if (service == null) {
        throw new IllegalStateException(name + " was not started");
      }
      return service;
    }
  }

  /** Where the running server behind the article service is reached. */
  public PostgreSql database() {
    synchronized (services) {
      if (database == null) {
        throw new IllegalStateException("PostgreSQL was not started");
      }
      return database;
    }
  }

  /** Where the running server behind search is reached. */
  public Elasticsearch index() {
    synchronized (services) {
      if (index == null) {
        throw new IllegalStateException("Elasticsearch was not started");
      }
      return index;
    }
  }

  private Redis limits() {
    synchronized (services) {
      if (limits == null) {
        throw new IllegalStateException("Redis was not started");
      }
      return limits;
    }
  }

  /** The server behind search; it can be restarted, also with an empty disk. */
  public Server<Elasticsearch> elasticsearch() {
    return elasticsearch;
  }

  /** The server behind the rate limits. */
  public Server<Redis> redis() {
    return redis;
  }

  /** Ends whatever runs: the services side by side, then their servers. */
  @Override
  public void close() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      synchronized (services) {
        closed = true;
        services.values().forEach(service -> threads.execute(service::close));
      }
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(redis::close);
      threads.execute(elasticsearch::close);
      threads.execute(postgreSql::close);
    }
  }
}
