package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Rebuilds of the index as operators see them, from any replica: the one that indexes does the
 * work.
 *
 * <p>All methods throw {@link IndexMissing} or {@link IndexUnavailable} where Elasticsearch does
 * not answer as it should.
 */
@Component
public class Rebuilds {

  private final Register<Rebuild> register;
  private final Clock clock;

  Rebuilds(Register<Rebuild> register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /** The rebuild that goes on or the last one, or nothing when there never was one. */
  public Optional<Rebuild> latest() {
    return register.load().map(Kept::value);
  }

  /**
   * Asks for a rebuild.
   *
   * @throws RebuildRunning when one goes on
   */
  public Rebuild begin() {
    return begin(Rebuild.Reason.REQUESTED);
  }

  Rebuild begin(Rebuild.Reason reason) {
    Optional<Kept<Rebuild>> last = register.load();
    last.map(Kept::value)
        .filter(Rebuild::isRunning)
        .ifPresent(
            running -> {
              throw RebuildRunning.since(running);
            });
    try {
      Rebuild rebuild = Rebuild.requested(reason, clock.instant());
      return register.save(rebuild, last.map(Kept::mark).orElse(null)).value();
    } catch (Overtaken e) {
      // Somebody else began one at this very moment.
      return begin(reason);
    }
  }

  /**
   * Ends the rebuild that goes on. The index that is searched stays as it is.
   *
   * @throws NoRebuildRunning when none goes on
   */
  public Rebuild abort() {
    Kept<Rebuild> running =
        register
            .load()
            .filter(known -> known.value().isRunning())
            .orElseThrow(NoRebuildRunning::now);
    try {
      return register.save(running.value().in(Rebuild.State.ABORTING), running.mark()).value();
    } catch (Overtaken e) {
      // The replica that indexes notes its progress all the time.
      return abort();
    }
  }
}
