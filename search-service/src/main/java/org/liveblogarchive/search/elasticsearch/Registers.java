package org.liveblogarchive.search.elasticsearch;

import org.liveblogarchive.search.alerts.FollowedFeed;
import org.liveblogarchive.search.indexing.Checkpoint;
import org.liveblogarchive.search.indexing.LeaseHolder;
import org.liveblogarchive.search.indexing.Rebuild;
import org.liveblogarchive.search.indexing.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything that replicas share beside the indices themselves. */
@Configuration(proxyBeanMethods = false)
class Registers {

  @Bean
  Register<Checkpoint> checkpoints(StateDocuments documents) {
    return new DocumentRegister<>(
        documents,
        "change-feed",
        CheckpointDocument.class,
        CheckpointDocument::of,
        CheckpointDocument::checkpoint);
  }

  @Bean
  Register<LeaseHolder> leaseHolders(StateDocuments documents) {
    return new DocumentRegister<>(
        documents, "lease", LeaseDocument.class, LeaseDocument::new, LeaseDocument::lease);
  }

  @Bean
  Register<Rebuild> rebuildRegister(StateDocuments documents) {
    return new DocumentRegister<>(
        documents,
        "rebuild",
        RebuildDocument.class,
        RebuildDocument::new,
        RebuildDocument::rebuild);
  }

  @Bean
  Register<FollowedFeed> followedFeed(StateDocuments documents) {
    return new DocumentRegister<>(
        documents,
        "alerts",
        FollowedFeedDocument.class,
        FollowedFeedDocument::new,
        FollowedFeedDocument::alerts);
  }

  private record FollowedFeedDocument(FollowedFeed alerts) {}

  private record LeaseDocument(LeaseHolder lease) {}

  private record RebuildDocument(Rebuild rebuild) {}
}
