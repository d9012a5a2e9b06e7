package org.liveblogarchive.devstack.processes;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Starts programs in a session of their own where the system has {@code setsid}, as Linux does. */
final class OwnSession {

  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
  private static final List<String> PREFIX = isOnPath("setsid") ? List.of("setsid") : List.of();

  private OwnSession() {}

  static List<String> prefix() {
    return PREFIX;
  }

  private static boolean isOnPath(String executable) {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(SEPARATOR.split(path))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, executable)));
  }
}
