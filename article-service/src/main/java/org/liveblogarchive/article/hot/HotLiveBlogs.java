package org.liveblogarchive.article.hot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.UUID;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.ChangeHint;
import org.liveblogarchive.article.liveblog.LiveBlogNotFound;
import org.liveblogarchive.article.liveblog.LiveBlogWritten;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.waiting.WakeUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The live blogs that are being read, in memory. Reading one touches the database only when it
 * changed elsewhere, or when the database could not be asked for a while.
 */
@Component
public class HotLiveBlogs {

  private static final Logger log = LoggerFactory.getLogger(HotLiveBlogs.class);

  private final Archive archive;
  private final HotReads reads;
  private final HotSettings settings;
  private final Cache<UUID, HotLiveBlog> liveBlogs;
  private final Cache<String, UUID> slugs;

  HotLiveBlogs(Archive archive, HotReads reads, HotSettings settings) {
    this.archive = archive;
    this.reads = reads;
    this.settings = settings;
    this.liveBlogs =
        Caffeine.newBuilder()
            .maximumSize(settings.liveBlogs())
            .expireAfterAccess(settings.forgetAfter())
            .build();
    this.slugs = Caffeine.newBuilder().maximumSize(10L * settings.liveBlogs()).build();
  }

  /**
   * Returns the live blog with this id or slug as it is now, if the public may see it.
   *
   * @throws LiveBlogNotFound where there is none, or only a draft
   * @throws org.liveblogarchive.article.liveblog.LiveBlogWithdrawn where it was taken down
   */
  public Moment find(String idOrSlug) {
    Moment moment = findAny(idOrSlug);
    Archive.requirePublic(moment.liveBlog(), idOrSlug);
    return moment;
  }

  /** Returns the live blog with this id or slug as it is now, whatever its status. */
  public Moment findAny(String idOrSlug) {
    return hot(idOrSlug).now().orElseThrow(() -> LiveBlogNotFound.with(idOrSlug));
  }

  /**
   * Returns the same for somebody who has heard of a revision, maybe from another replica: asks the
   * database where memory is older than that.
   *
   * @throws InvalidParameter naming {@code since} where there is no such revision yet
   */
  public Moment findAtLeast(String idOrSlug, long revision) {
    Moment moment = find(idOrSlug);
    if (revision > moment.revision()) {
      moment = hot(idOrSlug).freshly().orElseThrow(() -> LiveBlogNotFound.with(idOrSlug));
      Archive.requirePublic(moment.liveBlog(), idOrSlug);
    }
    if (revision > moment.revision()) {
      throw InvalidParameter.of(
          "since", "is ahead of the live blog, which is at revision " + moment.revision());
    }
    return moment;
  }

  private HotLiveBlog hot(String idOrSlug) {
    UUID id =
        Archive.isId(idOrSlug)
            ? UUID.fromString(idOrSlug)
            : slugs.get(idOrSlug, slug -> archive.idOfSlug(slug));
    return liveBlogs.get(id, _ -> new HotLiveBlog(id, reads, settings));
  }

  /** Returns a ticket for the next change of a live blog. Take it before you look. */
  public WakeUp.Ticket nextChange(String idOrSlug) {
    return hot(idOrSlug).nextChange();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void committed(LiveBlogWritten written) {
    HotLiveBlog hot = liveBlogs.policy().getIfPresentQuietly(written.liveBlog().id());
    if (hot != null) {
      hot.committed(written);
    }
  }

  @EventListener
  void changedElsewhere(ChangeHint hint) {
    if (hint.revisions().isEmpty()) {
      liveBlogs.asMap().values().forEach(HotLiveBlog::distrust);
    }
    hint.revisions().forEach(this::heard);
  }

  private void confirm(UUID id, long revision, long looked) {
    HotLiveBlog hot = liveBlogs.policy().getIfPresentQuietly(id);
    if (hot != null) {
      hot.confirm(revision, looked);
    }
  }

  private void heard(UUID id, long revision) {
    HotLiveBlog hot = liveBlogs.policy().getIfPresentQuietly(id);
    if (hot != null) {
      hot.hear(revision);
    }
  }

  /** Asks whether anything changed that nobody told. */
  @Scheduled(fixedDelayString = "${hot.confirm-interval:500ms}")
  void confirm() {
    long looked = System.nanoTime();
    try {
      Map<UUID, Long> revisions = reads.revisions(liveBlogs.asMap().keySet());
      revisions.forEach((id, revision) -> confirm(id, revision, looked));
    } catch (DataAccessException | TransactionException unreachable) {
      log.warn("What is in memory cannot be confirmed: {}", unreachable.getMessage());
    }
  }
}
