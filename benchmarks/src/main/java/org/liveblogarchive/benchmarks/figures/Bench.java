package org.liveblogarchive.benchmarks.figures;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.liveblogarchive.benchmarks.load.ReadLoad;
import org.liveblogarchive.benchmarks.system.MemoryWatch;
import org.liveblogarchive.benchmarks.system.Newsroom;
import org.liveblogarchive.benchmarks.system.RunningSystem;
import org.liveblogarchive.devstack.services.Progress;

/**
 * All that a figure is taken with.
 *
 * @param peers the folder for what the peers need
 */
public record Bench(
    RunningSystem system,
    Newsroom newsroom,
    MemoryWatch memory,
    ReadLoad reads,
    Settings settings,
    Path peers,
    Progress progress,
    Map<Integer, String> imported,
    SearchArchive archive) {

  public static Bench of(
      RunningSystem system, MemoryWatch memory, Settings settings, Path peers, Progress progress) {
    return new Bench(
        system,
        new Newsroom(system),
        memory,
        ReadLoad.best(),
        settings,
        peers,
        progress,
        new HashMap<>(),
        new SearchArchive(system));
  }

  /** Sees to it that an archive of at least so many entries can be searched. */
  void archiveOf(int entries) {
    archive.holds(entries);
  }

  /** The address of a live blog of so many entries, imported when it is first asked for. */
  String liveBlogOf(int entries) {
    return imported.computeIfAbsent(
        entries, count -> newsroom.bringIn("Regatta of %d reports".formatted(count), count));
  }
}
