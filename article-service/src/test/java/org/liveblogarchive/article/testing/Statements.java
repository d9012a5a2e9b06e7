package org.liveblogarchive.article.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Writes down every statement that a service prepares. */
public final class Statements implements BeanPostProcessor {

  /** What a replica asks of its own accord, whoever reads or does not. */
  private static final List<String> BACKGROUND =
      List.of(
          "select id, revision from live_blog where id = any",
          "entry.publish_at <=",
          "pg_notify",
          "idempotency");

  private final List<String> prepared = new CopyOnWriteArrayList<>();

  Statements() {}

  /** Forgets what was prepared before. */
  public void forget() {
    prepared.clear();
  }

  /** Returns the statements since then, but for those that are made without any reader. */
  public List<String> prepared() {
    return prepared.stream()
        .filter(statement -> BACKGROUND.stream().noneMatch(statement::contains))
        .toList();
  }

  /** Returns the statements since then that read a live blog into memory. */
  public long reads() {
    return prepared.stream()
        .filter(statement -> statement.contains("from live_blog left join revision"))
        .count();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source
        ? proxy(
            DataSource.class,
            source,
            answer ->
                answer instanceof Connection connection
                    ? proxy(Connection.class, connection, UnaryOperator.identity())
                    : answer)
        : bean;
  }

  private <T> T proxy(Class<T> type, T target, UnaryOperator<Object> answered) {
    InvocationHandler handler =
        (_, method, arguments) -> {
          if (method.getName().startsWith("prepare") && arguments != null) {
            prepared.add(String.valueOf(arguments[0]));
          }
          try {
            return answered.apply(method.invoke(target, arguments));
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
