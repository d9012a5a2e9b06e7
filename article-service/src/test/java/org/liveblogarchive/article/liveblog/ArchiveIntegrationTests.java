package org.liveblogarchive.article.liveblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealDatabase
class ArchiveIntegrationTests {

  private final UUID liveBlog = UUID.randomUUID();
  private final UUID entry = UUID.randomUUID();

  @Autowired private Api api;
  @Autowired private Ledger ledger;
  @Autowired private TransactionTemplate transaction;

  @Test
  void keepsADraftToItself() {
    record(own(RevisionKind.CREATED, LiveBlogStatus.DRAFT));

    assertThat(api.get(address())).hasStatus(404);
    assertThat(listed()).doesNotContain(liveBlog.toString());
  }

  @Test
  void saysThatALiveBlogWasWithdrawn() {
    record(own(RevisionKind.CREATED, LiveBlogStatus.LIVE));
    record(own(RevisionKind.WITHDRAWN, LiveBlogStatus.WITHDRAWN));

    assertThat(api.get(address())).hasStatus(410);
    assertThat(api.get(address() + "/entries")).hasStatus(410);
    assertThat(listed()).doesNotContain(liveBlog.toString());
  }

  @Test
  void showsOnlyPublishedEntriesAndCountsOnlyThem() {
    record(own(RevisionKind.CREATED, LiveBlogStatus.LIVE), entry(null, EntryStatus.DRAFT));
    assertThat(api.get(address() + "/entries/" + entry)).hasStatus(404);

    record(entry(EntryStatus.DRAFT, EntryStatus.PUBLISHED));
    assertThat(api.get(address() + "/entries/" + entry)).hasStatus(200);
    assertThat(Api.<Integer>read(api.get(address()), "$.entryCount")).isEqualTo(1);

    record(entry(EntryStatus.PUBLISHED, EntryStatus.WITHDRAWN));
    assertThat(api.get(address() + "/entries/" + entry)).hasStatus(410);
    assertThat(Api.<Integer>read(api.get(address()), "$.entryCount")).isZero();
    assertThat(Api.<List<Object>>read(api.get(address() + "/entries"), "$.items")).isEmpty();
    assertThat(Api.<Integer>read(api.get(address()), "$.revision")).isEqualTo(4);
  }

  private void record(Edit... edits) {
    transaction.executeWithoutResult(
        status ->
            ledger.record(
                ledger.lock(liveBlog).orElseGet(() -> LockedLiveBlog.ofNew(liveBlog)),
                List.of(edits),
                "editor"));
  }

  private Edit own(RevisionKind kind, LiveBlogStatus status) {
    LiveBlogState state = LiveBlogState.empty("slug-" + liveBlog, status, "Fair");
    return new Edit.OfLiveBlog(kind, state, null, Instant.EPOCH);
  }

  private Edit entry(@Nullable EntryStatus before, EntryStatus after) {
    return new Edit.OfEntry(
        entry,
        before == null ? RevisionKind.CREATED : RevisionKind.EDITED,
        before == null ? null : state(before),
        state(after),
        null,
        Instant.EPOCH);
  }

  private static EntryState state(EntryStatus status) {
    return EntryState.empty(status, 1)
        .change()
        .blocks(List.of(new Block.Paragraph("The gates open.")))
        .state();
  }

  private String address() {
    return "/api/v1/liveblogs/" + liveBlog;
  }

  private List<String> listed() {
    MvcTestResult list = api.get("/api/v1/liveblogs?limit=100");
    return Api.read(list, "$.items[*].id");
  }
}
