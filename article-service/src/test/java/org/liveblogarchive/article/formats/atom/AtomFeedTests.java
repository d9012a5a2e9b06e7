package org.liveblogarchive.article.formats.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.formats.WholeBuilder.HOSTILE;
import static org.liveblogarchive.article.formats.WholeBuilder.aLiveBlog;
import static org.liveblogarchive.article.formats.WholeBuilder.everything;
import static org.liveblogarchive.article.formats.WholeBuilder.id;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.formats.WholeBuilder;
import org.liveblogarchive.article.formats.Xml;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;

class AtomFeedTests {

  private final AtomFeed form = new AtomFeed(WholeBuilder.settings());

  @Test
  void hasWhatTheStandardDemands() {
    for (Xml feed :
        List.of(feed(everything()), feed(aLiveBlog()), feed(aLiveBlog().entry(it -> it)))) {
      for (String element : List.of("/feed", "/feed/entry")) {
        int count = feed.all(element).size();
        assertThat(feed.all(element + "/id"))
            .hasSize(count)
            .allMatch(it -> it.startsWith("urn:uuid:"));
        assertThat(feed.all(element + "/title")).hasSize(count);
        assertThat(feed.all(element + "/updated"))
            .hasSize(count)
            .allSatisfy(time -> assertThat(OffsetDateTime.parse(time)).isNotNull());
      }
      assertThat(feed.all("/feed/author/name")).isNotEmpty();
      assertThat(feed.first("/feed/link[@rel='self']/@href"))
          .isEqualTo("https://archive.example/api/v1/liveblogs/storm-at-sea.atom");
      assertThat(feed.all("/feed/*[name()='fh:complete']")).hasSize(1);
    }
  }

  @Test
  void beginsWithTheNewestEntry() {
    Xml feed = feed(aLiveBlog().saying("First.").saying("Second."));

    assertThat(feed.all("//entry/title")).containsExactly("Second.", "First.");
    assertThat(feed.all("//entry/id")).containsExactly("urn:uuid:" + id(2), "urn:uuid:" + id(1));
  }

  @Test
  void leavesATombstoneWhereAnEntryWasTakenDown() {
    Xml feed = feed(aLiveBlog().saying("First.").withdrawn("It was wrong."));

    assertThat(feed.all("/feed/entry")).hasSize(1);
    assertThat(feed.first("//*[name()='at:deleted-entry']/@ref")).isEqualTo("urn:uuid:" + id(2));
    assertThat(feed.first("//*[name()='at:deleted-entry']/@when"))
        .isEqualTo("2025-06-22T09:00:00Z");
    assertThat(feed.first("//*[name()='at:deleted-entry']/*[name()='at:comment']"))
        .isEqualTo("It was wrong.");
  }

  @Test
  void tellsNoTimeOfPublicationThatIsNotKnown() {
    Xml feed = feed(everything());

    assertThat(feed.all("//entry/published"))
        .containsExactly(
            "2025-06-22T01:40:00+01:00", "2025-06-21T19:42:00+01:00", "2025-06-21T18:10:00+01:00");
    assertThat(feed.all("//entry/updated"))
        .containsExactly(
            "2025-06-22T10:00:00+01:00",
            "2025-06-22T01:40:00+01:00",
            "2025-06-21T21:15:00+01:00",
            "2025-06-21T18:10:00+01:00");
  }

  @Test
  void holdsContentAsHtmlThatIsWellFormedItself() {
    Xml feed = feed(everything());

    Xml content = Xml.of("<div>" + feed.first("//entry[last()]/content[@type='html']") + "</div>");
    assertThat(content.first("//img/@src")).isEqualTo("https://pictures.example/gate.jpg");
    assertThat(content.first("//p")).startsWith("The harbour master");
  }

  @Test
  void staysWellFormedWhateverItIsTold() {
    Xml feed =
        feed(
            aLiveBlog()
                .with(it -> it.headline(HOSTILE).standfirst(HOSTILE).topics(List.of(HOSTILE)))
                .entry(
                    it ->
                        it.headline(HOSTILE)
                            .authors(List.of(new Author(HOSTILE)))
                            .blocks(List.of(new Block.Paragraph(HOSTILE))))
                .withdrawn(HOSTILE));

    assertThat(feed.first("/feed/title")).startsWith("</script>").endsWith("end");
    Xml content = Xml.of(feed.first("//content"));
    assertThat(content.first("/p")).startsWith("</script>").endsWith("end");
  }

  @Test
  void saysInWhichLanguageItIsAndWhereItCameFrom() {
    Xml feed = feed(everything());

    assertThat(feed.first("/feed/@*[name()='xml:lang']")).isEqualTo("en");
    assertThat(feed.first("/feed/link[@rel='via']/@href"))
        .isEqualTo("https://harbour.example/storm");
    assertThat(feed.all("/feed/author/name")).containsExactly("Ada Quay", "Tom Pier");
    assertThat(feed.first("//entry[last()]/category[@label='Key event']/@term"))
        .isEqualTo("key-event");
  }

  @Test
  void namesThePublisherWhereNoAuthorIsKnown() {
    assertThat(feed(aLiveBlog()).all("/feed/author/name")).containsExactly("Test Archive");
    assertThat(feed(aLiveBlog().imported()).all("/feed/author/name"))
        .containsExactly("Harbour Post");
  }

  private Xml feed(WholeBuilder whole) {
    return Xml.of(whole.as(form));
  }
}
