package org.liveblogarchive.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.services.Stack;

/**
 * The command-line tool, as an operator runs it: the jar of the build, in a process of its own.
 *
 * @param key the file with the key that it is told
 * @param folder where what it prints is kept
 */
record Tool(Stack stack, Path key, Path folder) {

  /** A tool in the hands of somebody who may write. */
  static Tool of(Stack stack, Path folder) throws IOException {
    return new Tool(stack, Files.writeString(folder.resolve("key"), stack.editorKey()), folder);
  }

  Tool withKey(String value) throws IOException {
    return new Tool(stack, Files.writeString(folder.resolve("other-key"), value), folder);
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", jar().toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    process.environment().put("LIVEBLOG_SERVER", stack.gateway().toString());
    process.environment().put("LIVEBLOG_KEY_FILE", key.toString());
    int code = process.start().waitFor();
    return new Run(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Build.project().resolve("command-line/target"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("command-line-[^/]*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("build command-line first"));
    }
  }

  /** How a run ended, and what it printed. */
  record Run(int code, String out, String err) {

    /** Returns what a JSON path selects in a line of the output. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T read(int line, String path) {
      return JsonPath.read(out.lines().skip(line).findFirst().orElse("{}"), path);
    }
  }
}
