package org.liveblogarchive.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** What Maven knew when it built this module: versions of the root pom, and where files lie. */
public final class Build {

  private static final Properties FACTS = facts();

  private Build() {}

  /** This module's build directory, where servers keep what a test run leaves. */
  public static Path target() {
    return Path.of(fact("target"));
  }

  /** The folder that holds all modules. */
  public static Path project() {
    return Path.of(fact("project")).normalize();
  }

  /** The unpacked Elasticsearch distribution with the analysis plugin in it. */
  public static Path elasticsearchHome() {
    return Path.of(fact("elasticsearch.home"));
  }

  public static String elasticsearchVersion() {
    return fact("elasticsearch.version");
  }

  /** The version of the embedded PostgreSQL binaries, such as {@code 18.6.0}. */
  public static String postgreSqlVersion() {
    return fact("postgresql.version");
  }

  private static String fact(String name) {
    String value = FACTS.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("dev-stack.properties lacks " + name);
    }
    return value;
  }

  private static Properties facts() {
    Properties facts = new Properties();
    try (InputStream file = Build.class.getResourceAsStream("/dev-stack.properties")) {
      if (file == null) {
        throw new IllegalStateException("dev-stack.properties is missing: was the module built?");
      }
      facts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }
}
