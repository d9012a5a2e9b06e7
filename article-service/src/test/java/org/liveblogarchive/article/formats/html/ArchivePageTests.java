package org.liveblogarchive.article.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.formats.WholeBuilder.HOSTILE;
import static org.liveblogarchive.article.formats.WholeBuilder.aLiveBlog;
import static org.liveblogarchive.article.formats.WholeBuilder.everything;
import static org.liveblogarchive.article.formats.WholeBuilder.id;
import static org.liveblogarchive.article.formats.WholeBuilder.minute;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.formats.WholeBuilder;
import org.liveblogarchive.article.formats.Xml;
import org.liveblogarchive.article.formats.jsonld.JsonLd;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import tools.jackson.databind.json.JsonMapper;

class ArchivePageTests {

  private final JsonLd jsonLd = new JsonLd(WholeBuilder.settings());
  private final ArchivePage form = new ArchivePage(jsonLd, WholeBuilder.settings());

  @Test
  void tellsAnEndedLiveBlogFromItsBeginning() {
    Xml page = page(aLiveBlog().saying("First.").saying("Second."));

    assertThat(page.all("//li[@class='entry']//p[not(@class)]"))
        .containsExactly("First.", "Second.");
  }

  @Test
  void beginsWithTheNewestEntryWhileItGoesOn() {
    Xml page =
        page(
            aLiveBlog()
                .with(change -> change.status(LiveBlogStatus.LIVE))
                .saying("First.")
                .saying("Second."));

    assertThat(page.all("//li[@class='entry']//p[not(@class)]"))
        .containsExactly("Second.", "First.");
    assertThat(page.first("//p[@class='note']")).startsWith("The newest entry is first.");
  }

  @Test
  void givesEveryEntryAPermalinkAndKeyEventsAList() {
    Xml page = page(everything());

    assertThat(page.all("//li/@id")).hasSize(5).contains("entry-" + id(1));
    assertThat(page.all("//p[@class='when']/a/@href")).hasSize(5).contains("#entry-" + id(1));
    assertThat(page.all("//nav//a/@href")).containsExactly("#entry-" + id(1), "#entry-" + id(4));
    assertThat(page.all("//nav//a/span"))
        .containsExactly("Red flags at the harbour mouth", "The Marigold is towed in");
  }

  @Test
  void tellsTimesInTheZoneOfTheLiveBlog() {
    Xml page = page(everything());

    assertThat(page.first("//li[1]//p[@class='when']//time")).isEqualTo("18:10 BST");
    assertThat(page.first("//li[1]//p[@class='when']//time/@datetime"))
        .isEqualTo("2025-06-21T18:10:00+01:00");
    assertThat(page.all("//section/h2/time/@datetime")).containsExactly("2025-06-21", "2025-06-22");
  }

  @Test
  void tellsTimesInUtcAndSaysSoWhereTheZoneIsUnknown() {
    Published published =
        Published.atMinute(Instant.parse("2025-06-21T23:30:00Z").atZone(ZoneOffset.UTC));
    Xml page = page(aLiveBlog().entry(entry -> entry.published(published)));

    assertThat(page.first("//p[@class='when']//time")).isEqualTo("23:30 UTC");
    assertThat(page.all("//footer//dd").toString()).contains("zone of the live blog is not known");
  }

  @Test
  void tellsWhatTheLiveBlogCovers() {
    Instant start = Instant.parse("2025-06-21T05:12:00Z");
    Coverage oneDay = new Coverage(start, Instant.parse("2025-06-21T06:40:00Z"));
    Coverage twoDays = new Coverage(start, Instant.parse("2025-06-22T06:40:00Z"));

    assertThat(page(aLiveBlog().with(it -> it.coverage(oneDay))).all("//dl[1]//dd"))
        .contains("21 June 2025, 05:12 UTC to 06:40 UTC");
    assertThat(page(aLiveBlog().with(it -> it.coverage(twoDays))).all("//dl[1]//dd"))
        .contains("21 June 2025, 05:12 UTC to 22 June 2025, 06:40 UTC");
  }

  @Test
  void saysWhereOnlyTheDayIsKnown() {
    Xml page =
        page(
            aLiveBlog()
                .entry(entry -> entry.published(Published.on(LocalDate.parse("2024-06-19")))));

    assertThat(page.first("//p[@class='when']/a")).isEqualTo("Entry 1");
    assertThat(page.all("//li//time")).isEmpty();
    assertThat(page.first("//h2/time")).isEqualTo("Wednesday, 19 June 2024");
    assertThat(page.first("//p[@class='note']")).endsWith("its time of day is not known.");
  }

  @Test
  void saysWhereNoTimeIsKnownAtAll() {
    Xml page = page(aLiveBlog().saying("Some time."));

    assertThat(page.first("//section/h2")).isEqualTo("Entries");
    assertThat(page.first("//p[@class='note']")).endsWith("When each was published is not known.");
    assertThat(page.first("//dl[@class='facts']//dd")).isEqualTo("Not known");
  }

  @Test
  void showsCorrectionsBesideTheirEntry() {
    Xml page = page(everything());

    assertThat(page.all("//li[@id='entry-" + id(2) + "']//div[@role='note']/p"))
        .containsExactly(
            "Correction 21 June 2025, 21:15 BST",
            "An earlier version said that the night mail had sailed.");
  }

  @Test
  void namesAChangeOfSpellingThatHasNoNote() {
    Correction typo = new Correction(Correction.Kind.TYPO, null, WholeBuilder.RECORDED);
    Xml page = page(aLiveBlog().entry(entry -> entry.correction(typo)));

    assertThat(page.first("//div[@role='note']//strong")).isEqualTo("Spelling corrected");
  }

  @Test
  void showsWhyAnEntryWasWithdrawnAndNothingElseOfIt() {
    Xml page = page(everything());

    assertThat(page.all("//li[@class='entry withdrawn']//div/p"))
        .containsExactly(
            "This entry was withdrawn 22 June 2025, 10:00 BST",
            "It named a sailor whose family had not been told.");
  }

  @Test
  void letsNoTextOutOfItsPlace() {
    String title = "T " + HOSTILE;
    Xml page =
        page(
            aLiveBlog()
                .with(
                    change ->
                        change
                            .headline(title)
                            .standfirst(HOSTILE)
                            .topics(List.of(HOSTILE))
                            .authors(List.of(new Author(HOSTILE)))
                            .introduction(List.of(new Block.Heading(2, HOSTILE))))
                .entry(
                    entry ->
                        entry
                            .headline(HOSTILE)
                            .keyEvent(true)
                            .tags(List.of(HOSTILE))
                            .authors(List.of(new Author(HOSTILE)))
                            .correction(
                                new Correction(
                                    Correction.Kind.UPDATE, HOSTILE, WholeBuilder.RECORDED))
                            .blocks(
                                List.of(
                                    new Block.Paragraph(HOSTILE),
                                    new Block.Quote(HOSTILE, HOSTILE),
                                    new Block.Listing(true, List.of(HOSTILE)),
                                    new Block.Image(
                                        "https://x.example/\"onerror=\"",
                                        HOSTILE,
                                        HOSTILE,
                                        HOSTILE),
                                    new Block.Video("https://x.example/'", HOSTILE, HOSTILE),
                                    new Block.Embed(
                                        "https://x.example/<", HOSTILE, HOSTILE, HOSTILE),
                                    new Block.Link("https://x.example/&", HOSTILE))))
                .withdrawn(HOSTILE));

    assertThat(page.all("//script")).hasSize(1);
    assertThat(page.all("//@onerror")).isEmpty();
    assertThat(page.first("//h1"))
        .startsWith("T </script><script>alert(1)</script>")
        .endsWith("end");
    assertThat(page.first("//h1")).contains("\ufffd").doesNotContain("\u0007", "\ud800");
  }

  @Test
  void linksOnlyToTheWeb() {
    Xml page =
        page(
            aLiveBlog()
                .entry(
                    entry ->
                        entry.blocks(
                            List.of(
                                new Block.Link("javascript:alert(1)", "Click"),
                                new Block.Link("JaVaScRiPt:alert(2)", null),
                                new Block.Image("data:text/html,hi", "Words", null, null)))));

    assertThat(page.all("//li//div//@href | //img")).isEmpty();
    assertThat(page.all("//p[@class='link']")).containsExactly("Click", "JaVaScRiPt:alert(2)");
    assertThat(page.all("//figure/p")).containsExactly("Words");
  }

  @Test
  void needsNothingButItsPictures() {
    Xml page = page(everything());

    assertThat(page.all("//script/@src | //iframe | //video | //object | //embed")).isEmpty();
    assertThat(page.all("//link/@rel")).containsOnly("canonical", "icon", "alternate");
    assertThat(page.all("//@style | //*[starts-with(name(@*[1]), 'on')]")).isEmpty();
    assertThat(page.first("//style")).doesNotContain("@import").doesNotContain("url(");
  }

  @Test
  void letsInItsOwnStyleSheetOnly() throws NoSuchAlgorithmException {
    String html = everything().as(form);
    String css = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));

    assertThat(form.headers().getFirst("Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .doesNotContain("unsafe")
        .doesNotContain("script-src");
  }

  @Test
  void holdsTheSameDataForMachines() {
    Xml page = page(everything());

    assertThat(JsonMapper.shared().readTree(page.first("//script[@type='application/ld+json']")))
        .isEqualTo(JsonMapper.shared().readTree(everything().as(jsonLd)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "he-IL", "fa", "ur"})
  void turnsToTheLeftWhereTheLanguageDoes(String language) {
    Xml page = page(aLiveBlog().with(change -> change.language(language)));

    assertThat(page.first("/html/@dir")).isEqualTo("rtl");
    assertThat(page.first("/html/@lang")).isEqualTo(language);
  }

  @Test
  void marksItsOwnWordsWhereTheLiveBlogSpeaksAnotherLanguage() {
    Published published = minute("2025-06-21T18:10+02:00[Europe/Berlin]");
    Xml page =
        page(
            aLiveBlog()
                .with(change -> change.language("de").timeZone("Europe/Berlin"))
                .entry(entry -> entry.published(published).keyEvent(true)));

    assertThat(page.first("/html/@lang")).isEqualTo("de");
    assertThat(page.first("//section/h2")).isEqualTo("Samstag, 21. Juni 2025");
    assertThat(page.first("//p[@class='when']//time")).isEqualTo("18:10 MESZ");
    assertThat(page.first("//p[@class='mark']/@lang")).isEqualTo("en");
    assertThat(page.first("//a[@class='skip']/@lang")).isEqualTo("en");
  }

  @Test
  void admitsThatTheLanguageIsUnknown() {
    Xml page = page(aLiveBlog().saying("Something."));

    assertThat(page.first("/html/@lang")).isEqualTo("und");
    assertThat(page.first("/html/@dir")).isEqualTo("auto");
    assertThat(page.first("//footer/@lang")).isEqualTo("en");
  }

  @Test
  void skipsNoRankOfHeadings() {
    List<Block> headings =
        List.of(
            new Block.Heading(3, "Three"),
            new Block.Heading(6, "Six"),
            new Block.Heading(3, "Three again"));
    Xml page =
        page(
            aLiveBlog()
                .with(change -> change.introduction(headings))
                .entry(entry -> entry.headline("With").keyEvent(true).blocks(headings))
                .entry(entry -> entry.blocks(headings)));

    List<String> ranks =
        page.all("//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]");
    assertThat(ranks).hasSize(1 + 3 + 1 + 1 + 1 + 3 + 3 + 1);
    int before = 0;
    for (int rank : ranks(page)) {
      assertThat(rank).isLessThanOrEqualTo(before + 1);
      before = rank;
    }
  }

  private static List<Integer> ranks(Xml page) {
    var headings = page.document().getElementsByTagName("*");
    return IntStream.range(0, headings.getLength())
        .mapToObj(at -> headings.item(at).getNodeName())
        .filter(name -> name.matches("h[1-6]"))
        .map(name -> name.charAt(1) - '0')
        .toList();
  }

  @Test
  void isAPageEvenWithoutEntries() {
    Xml page = page(aLiveBlog());

    assertThat(page.first("//h1")).isEqualTo("Storm at sea");
    assertThat(page.first("//p[@class='note']")).isEqualTo("There are no entries.");
    assertThat(page.all("//nav | //section | //li")).isEmpty();
  }

  private Xml page(WholeBuilder whole) {
    return Xml.of(whole.as(form));
  }
}
