package org.liveblogarchive.devstack.services;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The smallest jar that behaves like one of the services: it can be unpacked, it says that it is
 * ready, and it can be told to fail.
 */
final class TinyService {

  static final String FAILS = "TINY_SERVICE_FAILS";

  private TinyService() {}

  public static void main(String[] arguments) throws IOException {
    if (System.getProperty("jarmode") != null) {
      unpack(Path.of(System.getProperty("java.class.path")), Path.of(arguments[2]));
      return;
    }
    if (System.getenv(FAILS) != null) {
      System.out.println("no configuration, no service");
      System.exit(1);
    }
    int port = Integer.parseInt(System.getenv("MANAGEMENT_SERVER_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/actuator/health/readiness",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    System.out.println("ready");
  }

  private static void unpack(Path jar, Path destination) throws IOException {
    Files.createDirectories(destination);
    Files.copy(jar, destination.resolve(jar.getFileName()));
  }

  static Path jar(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyService.class.getName());
    Path jar = folder.resolve("tiny-service-1.jar");
    String classFile = TinyService.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        var bytes = TinyService.class.getResourceAsStream("/" + classFile)) {
      out.putNextEntry(new JarEntry(classFile));
      bytes.transferTo(out);
    }
    return jar;
  }
}
