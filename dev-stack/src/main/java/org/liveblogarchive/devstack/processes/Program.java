package org.liveblogarchive.devstack.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to run as a child process.
 *
 * @param name what messages call it
 * @param command the executable and its arguments
 * @param environment variables set on top of this process's own
 * @param directory its working directory
 * @param log the file that its output is appended to
 * @param pidFile the file that holds its process id while it runs
 */
public record Program(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path directory,
    Path log,
    Path pidFile) {}
