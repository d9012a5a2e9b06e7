package org.liveblogarchive.article.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.article.ArticleService;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One running service among several that share a database, reached as clients reach it. */
public final class Replica implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Statements statements;

  private Replica(ConfigurableApplicationContext context, Statements statements) {
    this.context = context;
    this.statements = statements;
  }

  /** Starts the service on a database; {@code settings} are name=value. */
  public static Replica on(String database, String... settings) {
    PostgreSql server = SharedServers.postgreSql();
    Statements statements = new Statements();
    List<String> arguments = new ArrayList<>();
    arguments.add("--server.port=0");
    arguments.add("--management.server.port=0");
    arguments.add("--spring.datasource.url=" + database);
    arguments.add("--spring.datasource.username=" + server.username());
    arguments.add("--spring.datasource.password=" + server.password());
    arguments.add("--spring.datasource.hikari.maximum-pool-size=8");
    arguments.add("--" + Tokens.setting());
    for (String setting : settings) {
      arguments.add("--" + setting);
    }
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(ArticleService.class)
            .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(statements))
            .run(arguments.toArray(String[]::new));
    return new Replica(context, statements);
  }

  /** Returns where it answers, for an address below it. */
  public URI at(String path) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Returns somebody who writes and reads here. */
  public HttpNewsroom newsroom() {
    return new HttpNewsroom(this);
  }

  /** Returns what it asks its database. */
  public Statements statements() {
    return statements;
  }

  /** Returns all of its parts. */
  public ApplicationContext context() {
    return context;
  }

  /** Returns one of its parts. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
