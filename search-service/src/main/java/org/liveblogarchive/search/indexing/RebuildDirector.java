package org.liveblogarchive.search.indexing;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Leads a rebuild through its states, between two rounds of the tail, so that no round is ever
 * under way when the editions that have to be written change.
 *
 * <p>The new edition is complete because of this order: it is taken into the checkpoint, then the
 * snapshot is begun. So whatever is not in the snapshot is a change that the tail reads later and
 * writes to both.
 */
@Component
class RebuildDirector {

  private static final Logger log = LoggerFactory.getLogger(RebuildDirector.class);

  private final Register<Rebuild> register;
  private final Rebuilds rebuilds;
  private final Editions editions;
  private final FeedTail tail;
  private final ArticleClient articles;
  private final RebuildWork work;
  private final RebuildProgress progress;
  private final Clock clock;

  private boolean askedForUpgrade;
  private @Nullable UUID workingFor;
  private @Nullable Later<Boolean> working;

  RebuildDirector(
      Register<Rebuild> register,
      Rebuilds rebuilds,
      Editions editions,
      FeedTail tail,
      ArticleClient articles,
      RebuildWork work,
      RebuildProgress progress,
      Clock clock) {
    this.register = register;
    this.rebuilds = rebuilds;
    this.editions = editions;
    this.tail = tail;
    this.articles = articles;
    this.work = work;
    this.progress = progress;
    this.clock = clock;
  }

  /** Does what the rebuild needs before the next round and says where that has to write. */
  Set<Edition> direct() {
    Generation current = editions.prepared(Edition.CURRENT);
    progress.searches(current);
    Edition searched = current.isOutdated() ? Edition.OUTDATED : Edition.CURRENT;
    if (searched == Edition.OUTDATED) {
      upgrade();
    }
    Kept<Rebuild> rebuild = register.load().orElse(null);
    if (rebuild == null) {
      return Set.of(searched);
    }
    return switch (rebuild.value().state()) {
      case REQUESTED -> begin(rebuild, searched);
      case COPYING, COMPARING, COMPARED -> goOn(rebuild, current, searched);
      case ABORTING -> abort(rebuild, current, searched);
      case DONE, ABORTED, FAILED -> Set.of(searched);
    };
  }

  /** Stops working, for instance because another replica does from now on. */
  void rest() {
    Later<Boolean> underWay = working;
    working = null;
    if (underWay != null) {
      underWay.cancel();
    }
  }

  private void upgrade() {
    if (askedForUpgrade) {
      return;
    }
    editions.adapt();
    if (rebuilds.latest().filter(Rebuild::isRunning).isEmpty()) {
      var _ = rebuilds.begin(Rebuild.Reason.UPGRADE);
      log.info("The index was made for an older version, so it is rebuilt");
    }
    askedForUpgrade = true;
  }

  private Set<Edition> begin(Kept<Rebuild> rebuild, Edition searched) {
    rest();
    Set<Edition> both = Set.of(searched, Edition.NEXT);
    editions.createNext();
    Generation next =
        editions
            .generation(Edition.NEXT)
            .orElseThrow(() -> IndexMissing.because("lost as soon as it was created"));
    tail.cover(both);
    long expected = articles.manifest(null, 1, null).total();
    Kept<Rebuild> begun =
        register.save(rebuild.value().copying(next.name(), expected), rebuild.mark());
    log.info("A rebuild begins: {} live blogs and entries are to be copied", expected);
    work(begun);
    return both;
  }

  private Set<Edition> goOn(Kept<Rebuild> rebuild, Generation current, Edition searched) {
    Rebuild known = rebuild.value();
    if (current.name().equals(known.edition())) {
      return done(rebuild);
    }
    Optional<Generation> next =
        editions
            .generation(Edition.NEXT)
            .filter(found -> found.name().equals(known.edition()) && tail.covers(found));
    if (next.isEmpty()) {
      log.warn("The rebuild begins again, because what it had made is gone or incomplete");
      rest();
      var _ = register.save(known.restarted(), rebuild.mark());
      return Set.of(searched);
    }
    if (known.state() == Rebuild.State.COMPARED) {
      editions.promoteNext(next.get());
      return done(rebuild);
    }
    if (!isWorkingFor(known)) {
      work(rebuild);
    }
    return Set.of(searched, Edition.NEXT);
  }

  private Set<Edition> done(Kept<Rebuild> rebuild) {
    var _ =
        register.save(rebuild.value().ended(Rebuild.State.DONE, clock.instant()), rebuild.mark());
    log.info("The rebuild is done; the new index is searched");
    return Set.of(Edition.CURRENT);
  }

  private Set<Edition> abort(Kept<Rebuild> rebuild, Generation current, Edition searched) {
    if (current.name().equals(rebuild.value().edition())) {
      // It was swapped in the moment before.
      return done(rebuild);
    }
    rest();
    editions.discardNext();
    String failure = rebuild.value().failure();
    var end = failure == null ? Rebuild.State.ABORTED : Rebuild.State.FAILED;
    var _ = register.save(rebuild.value().ended(end, clock.instant()), rebuild.mark());
    if (failure == null) {
      log.info("The rebuild was aborted");
    } else {
      log.error("The rebuild failed: {}", failure);
    }
    return Set.of(searched);
  }

  private boolean isWorkingFor(Rebuild rebuild) {
    return working != null && !working.isOver() && rebuild.id().equals(workingFor);
  }

  private void work(Kept<Rebuild> rebuild) {
    rest();
    workingFor = rebuild.value().id();
    working = Later.begin("rebuild", () -> work.goOn(rebuild));
  }
}
