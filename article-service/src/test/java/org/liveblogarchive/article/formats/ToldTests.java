package org.liveblogarchive.article.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.formats.WholeBuilder.aLiveBlog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.Published;

class ToldTests {

  private static final Instant NOON = Instant.parse("2025-06-21T12:00:00Z");

  @Test
  void tellsTimesInTheZoneOfTheLiveBlog() {
    assertThat(in("Europe/London").time(NOON)).isEqualTo("2025-06-21T13:00:00+01:00");
    assertThat(in(null).time(NOON)).isEqualTo("2025-06-21T12:00:00Z");
  }

  @Test
  void tellsInUtcWhatAnOldZoneCannotSay() {
    assertThat(in("Europe/Paris").time(Instant.parse("1890-01-01T00:00:00Z")))
        .isEqualTo("1890-01-01T00:00:00Z");
  }

  @Test
  void tellsOnlyWhatIsKnown() {
    assertThat(in(null).timeOrDay(Published.unknown())).isNull();
    assertThat(in(null).timeOrDay(Published.on(LocalDate.parse("2025-06-21"))))
        .isEqualTo("2025-06-21");
    assertThat(in(null).time(Published.on(LocalDate.parse("2025-06-21")))).isNull();
  }

  @Test
  void takesTheTimeOfAnImportForNoChange() {
    WholeLiveBlog imported = aLiveBlog().imported().saying("One.").build();
    WholeLiveBlog own = aLiveBlog().saying("One.").build();
    Entry entry = own.entries().getFirst();

    assertThat(Told.in(imported.liveBlog()).changed(entry)).isNull();
    assertThat(Told.in(own.liveBlog()).changed(entry)).isEqualTo(WholeBuilder.RECORDED);
  }

  private static Told in(@Nullable String zone) {
    return Told.in(aLiveBlog().with(change -> change.timeZone(zone)).build().liveBlog());
  }
}
