package org.liveblogarchive.benchmarks.peers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.benchmarks.load.Programs;

/** The programs of others that take part, in the versions that are installed. */
public final class Tools {

  private static final String MISSING = "not installed";

  private Tools() {}

  public static Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    versions.put("nginx", version("nginx"));
    versions.put("wrk", version("wrk"));
    return versions;
  }

  private static String version(String program) {
    return Programs.find(program)
        .map(path -> Programs.output(List.of(path.toString(), "-v")).lines())
        .flatMap(lines -> lines.findFirst())
        .orElse(MISSING);
  }
}
