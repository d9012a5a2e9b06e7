package org.liveblogarchive.cli.session;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the API key comes from: a file or the environment, never the command line, which every user
 * of the machine can read.
 *
 * @param file what {@code --key-file} names, or null
 */
record KeySource(@Nullable Path file, Map<String, String> environment) {

  private static final Set<String> THIS_MACHINE =
      Set.of("127.0.0.1", "localhost", "[::1]", "[0:0:0:0:0:0:0:1]");
  private static final int LONGEST_KEY = 4096;

  /**
   * Returns the key, or null where there is none.
   *
   * @throws WrongUsage where a file was named that holds no key
   */
  @Nullable String key(URI server) {
    if (file != null) {
      return read(file, "--key-file");
    }
    String named = environment.getOrDefault("LIVEBLOG_KEY_FILE", "");
    if (!named.isEmpty()) {
      return read(Path.of(named), "LIVEBLOG_KEY_FILE");
    }
    String given = environment.getOrDefault("LIVEBLOG_KEY", "").strip();
    if (!given.isEmpty()) {
      return checked(given, "LIVEBLOG_KEY");
    }
    // What ./run wrote for its own gateway is of no use to any other, and must not get there.
    String local = environment.getOrDefault("LIVEBLOG_LOCAL_KEY_FILE", "");
    boolean applies = !local.isEmpty() && isThisMachine(server) && Files.isReadable(Path.of(local));
    return applies ? read(Path.of(local), "LIVEBLOG_LOCAL_KEY_FILE") : null;
  }

  static boolean isThisMachine(URI server) {
    return THIS_MACHINE.contains(server.getHost());
  }

  private static String read(Path file, String source) {
    try {
      if (Files.size(file) > LONGEST_KEY) {
        throw new WrongUsage("%s names %s, which is too large for a key.".formatted(source, file));
      }
      return checked(
          Files.readString(file, StandardCharsets.ISO_8859_1).strip(), source + " " + file);
    } catch (NoSuchFileException e) {
      throw new WrongUsage("%s names %s, which does not exist.".formatted(source, file));
    } catch (IOException e) {
      throw new WrongUsage("%s names %s, which cannot be read.".formatted(source, file));
    }
  }

  private static String checked(String key, String source) {
    boolean legal = !key.isEmpty() && key.chars().allMatch(c -> c > ' ' && c < 0x7F);
    if (!legal) {
      throw new WrongUsage("%s does not hold a key in one line.".formatted(source));
    }
    return key;
  }
}
