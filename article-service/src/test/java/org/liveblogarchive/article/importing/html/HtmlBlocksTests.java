package org.liveblogarchive.article.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Block.Embed;
import org.liveblogarchive.article.liveblog.Block.Heading;
import org.liveblogarchive.article.liveblog.Block.Image;
import org.liveblogarchive.article.liveblog.Block.Link;
import org.liveblogarchive.article.liveblog.Block.Listing;
import org.liveblogarchive.article.liveblog.Block.Paragraph;
import org.liveblogarchive.article.liveblog.Block.Quote;
import org.liveblogarchive.article.liveblog.Block.Video;

class HtmlBlocksTests {

  private static final URI PAGE = URI.create("https://news.example/live/flood");

  @Test
  void turnsInlineMarkupIntoPlainText() {
    assertThat(
            blocks(
                "<p>The <b>river</b> rose\n   by <a href=\"/a\">two&nbsp;metres</a>, say"
                    + " <em>wardens</em>.</p><p>H<sub>2</sub>O</p>"))
        .containsExactly(
            new Paragraph("The river rose by two metres, say wardens."), new Paragraph("H2O"));
  }

  @Test
  void keepsLineBreaksAndEndsAParagraphAtTwo() {
    assertThat(blocks("One<br>two <br/> three<br><br>four"))
        .containsExactly(new Paragraph("One\ntwo\nthree"), new Paragraph("four"));
  }

  @Test
  void takesTextWithoutAnyMarkup() {
    assertThat(blocks("The water\nis falling."))
        .containsExactly(new Paragraph("The water is falling."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom &amp; Ann        | Tom & Ann
          Tom &amp;amp; Ann    | Tom & Ann
          it&amp;#39;s &quot;so&quot; | it's "so"
          a&amp;nbsp;b         | a b
          AT&T and R&D         | AT&T and R&D
          """)
  void decodesEntitiesAlsoTwice(String html, String text) {
    assertThat(blocks(html)).containsExactly(new Paragraph(text));
  }

  @Test
  void readsMarkupThatWasEncodedAsText() {
    assertThat(blocks("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;"))
        .containsExactly(new Paragraph("One"), new Paragraph("Two"));
  }

  @Test
  void dropsWhatNobodyCanSee() {
    assertThat(blocks("so\u00ADft \uD800wa\u200B\uFEFFter&#0;"))
        .allSatisfy(
            block -> assertThat(block.words()).doesNotContain("\uD800", "\u00AD", "\uFEFF"));
  }

  @Test
  void keepsHeadingsFromTheSecondLevelOn() {
    assertThat(blocks("<h1>Top</h1><h4>Under <i>it</i></h4>"))
        .containsExactly(new Heading(2, "Top"), new Heading(4, "Under it"));
  }

  @Test
  void keepsQuotesWithWhoseTheyAre() {
    assertThat(
            blocks(
                """
                <blockquote><p>We were lucky.</p><p>So lucky.</p><footer>— <cite>Ada Quill</cite></footer>
                </blockquote><blockquote>Plain</blockquote>\
                """))
        .containsExactly(
            new Quote("We were lucky.\n\nSo lucky.", "Ada Quill"), new Quote("Plain", null));
  }

  @Test
  void findsCiteInsideTheLastParagraphOfAQuote() {
    assertThat(blocks("<blockquote><p>We wait.</p><p><cite>Ben Orr</cite></p></blockquote>"))
        .containsExactly(new Quote("We wait.", "Ben Orr"));
  }

  @Test
  void keepsListsAndContinuesThemWhereOneIsInsideTheOther() {
    assertThat(blocks("<ul><li>Bread<li><p>Milk</p><ul><li>whole</ul></ul><ol><li>First</li></ol>"))
        .containsExactly(
            new Listing(false, List.of("Bread", "Milk", "whole")),
            new Listing(true, List.of("First")));
  }

  @Test
  void keepsTablesAsLines() {
    assertThat(blocks("<table><tr><th>Town<th>Metres<tr><td>Oxbow<td>2.1</table>"))
        .containsExactly(new Paragraph("Town | Metres\nOxbow | 2.1"));
  }

  @Test
  void keepsPicturesWithCaptionAndCredit() {
    assertThat(
            blocks(
                """
                <figure><picture><source srcset="/big.webp 2x"><img src="/a.jpg" alt="A bridge"></picture>
                <figcaption>The bridge at noon. <span class="credit">Photograph: Eva Holm/AP</span>
                </figcaption></figure>\
                """))
        .containsExactly(
            new Image(
                "https://news.example/a.jpg", "A bridge", "The bridge at noon.", "Eva Holm/AP"));
  }

  @Test
  void findsTheCreditAtTheEndOfACaption() {
    assertThat(
            blocks(
                """
                <figure><img src="/a.jpg"><figcaption>Sandbags in Oxbow (Foto: Jon Berg / dpa)</figcaption>
                </figure>\
                """))
        .containsExactly(
            new Image("https://news.example/a.jpg", null, "Sandbags in Oxbow", "Jon Berg / dpa"));
  }

  @Test
  void givesCaptionsOutsideFiguresToThePictureBeforeThem() {
    assertThat(
            blocks(
                """
                <div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">At dawn</p></div>
                <div class="media-asset__copyright">Eva Holm</div><p>Text.</p>\
                """))
        .containsExactly(
            new Image("https://news.example/a.jpg", null, "At dawn", "Eva Holm"),
            new Paragraph("Text."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='data:image/gif;base64,R0lG' data-src='/pic.jpg'>",
        "<img data-original='/pic.jpg' src='/placeholder.png'>",
        "<img srcset='/small.jpg 100w, /pic.jpg 800w'>",
        "<picture><source data-srcset='/pic.jpg 1x'><img></picture>",
        "<img class='lazy'><noscript>nothing</noscript><img src='//news.example/pic.jpg'>",
        "<span></span><noscript><img src='/pic.jpg'></noscript>",
        "<img src='/pic.jpg'><noscript><img src='/pic.jpg?nojs'></noscript>"
      })
  void findsPicturesThatAScriptWouldHaveLoaded(String html) {
    assertThat(blocks(html))
        .containsExactly(new Image("https://news.example/pic.jpg", null, null, null));
  }

  @Test
  void keepsEmojiAsCharactersAndDropsAvatarsAndCountingPixels() {
    assertThat(
            blocks(
                "<p>Good <img class='emoji' alt='🌊' src='/1f30a.svg'> night"
                    + "<img src='/c.gif' width=1 height=1><img class='avatar' src='/me.jpg'></p>"))
        .containsExactly(new Paragraph("Good 🌊 night"));
  }

  @Test
  void keepsVideos() {
    assertThat(
            blocks(
                """
                <figure><video title="Rescue"><source src="/v.mp4"></video><figcaption>By boat</figcaption>
                </figure><video src="blob:https://news.example/1"></video>\
                """))
        .containsExactly(new Video("https://news.example/v.mp4", "Rescue", "By boat"));
  }

  @Test
  void keepsLinksThatStandAlone() {
    assertThat(
            blocks(
                """
                <p><a href="story?id=1#top">Read <b>all</b></a></p>
                <a href="/card"><div><img src="/t.jpg"><h3>Card</h3><p>Teaser</p></div></a>
                <h3><a href="/own">Heading</a></h3><p>Not <a href="/x">alone</a></p><p><a href="#up">Up</a></p>\
                """))
        .containsExactly(
            new Link("https://news.example/live/story?id=1#top", "Read all"),
            new Image("https://news.example/t.jpg", null, null, null),
            new Link("https://news.example/card", "Card"),
            new Link("https://news.example/card", "Teaser"),
            new Heading(3, "Heading"),
            new Paragraph("Not alone"),
            new Paragraph("Up"));
  }

  @Test
  void keepsTweets() {
    assertThat(
            blocks(
                """
                <blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">Roads <a
                href="https://twitter.com/hashtag/flood">#flood</a> are closed<br>until noon</p>&mdash; Oxbow
                Council (@oxbow) <a href="https://twitter.com/oxbow/status/99?ref_src=twsrc%5Etfw">May 1,
                2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>\
                """))
        .containsExactly(
            new Embed(
                "https://twitter.com/oxbow/status/99",
                "Twitter",
                "Oxbow Council (@oxbow)",
                "Roads #flood are closed\nuntil noon"));
  }

  @Test
  void keepsTweetsWhoseMarkWasLost() {
    assertThat(
            blocks(
                """
                <blockquote><p>Closed.</p>— Oxbow (@oxbow) <a href="https://x.com/oxbow/status/99">1 May</a>
                </blockquote>\
                """))
        .containsExactly(
            new Embed("https://x.com/oxbow/status/99", "X", "Oxbow (@oxbow)", "Closed."));
  }

  @Test
  void keepsInstagramPosts() {
    assertThat(
            blocks(
                """
                <blockquote class="instagram-media" data-instgrm-permalink=
                "https://www.instagram.com/p/Abc/?utm_source=ig_embed"><div><a href=
                "https://www.instagram.com/p/Abc/?utm_source=ig_embed">View this post on Instagram</a>
                <p><a href="https://www.instagram.com/p/Abc/">Waves at the pier</a></p>
                <p>A post shared by <a href="/u">Pier Cam</a> (@piercam) on <time>May 1, 2024</time></p></div>
                </blockquote>\
                """))
        .containsExactly(
            new Embed(
                "https://www.instagram.com/p/Abc/",
                "Instagram",
                "Pier Cam (@piercam)",
                "Waves at the pier"));
  }

  @Test
  void keepsFacebookPosts() {
    assertThat(
            blocks(
                """
                <div class="fb-post" data-href="https://www.facebook.com/oxbow/posts/5"><blockquote
                cite="https://www.facebook.com/oxbow/posts/5" class="fb-xfbml-parse-ignore"><p>Shelter open</p>
                Posted by <a href="https://www.facebook.com/oxbow">Oxbow</a> on <a
                href="https://www.facebook.com/oxbow/posts/5">Monday</a></blockquote></div>
                <iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F6&width=500"></iframe>\
                """))
        .containsExactly(
            new Embed(
                "https://www.facebook.com/oxbow/posts/5", "Facebook", "Oxbow", "Shelter open"),
            new Embed("https://www.facebook.com/a/posts/6", "Facebook", null, null));
  }

  @Test
  void keepsTikToks() {
    assertThat(
            blocks(
                """
                <blockquote class="tiktok-embed" cite="https://www.tiktok.com/@oxbow/video/7" data-video-id="7">
                <section><a title="@oxbow" href="https://www.tiktok.com/@oxbow">@oxbow</a> <p>Wet feet</p> <a
                href="https://www.tiktok.com/music/1">♬ original sound</a></section></blockquote>\
                """))
        .containsExactly(
            new Embed("https://www.tiktok.com/@oxbow/video/7", "TikTok", "@oxbow", "Wet feet"));
  }

  @Test
  void keepsBlueskyPosts() {
    assertThat(
            blocks(
                """
                <blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k">
                <p lang="en">The dam holds.</p>&mdash; Ada Quill (<a
                href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@ada.example</a>) <a
                href="https://bsky.app/profile/did:plc:abc/post/3k?ref_src=embed">May 1</a></blockquote>\
                """))
        .containsExactly(
            new Embed(
                "https://bsky.app/profile/did:plc:abc/post/3k",
                "Bluesky",
                "Ada Quill (@ada.example)",
                "The dam holds."));
  }

  @Test
  void keepsMastodonPosts() {
    assertThat(
            blocks(
                """
                <blockquote class="mastodon-embed" data-embed-url="https://social.example/@ada/112233445/embed">
                <a href="https://social.example/@ada/112233445"><div>Post by @ada@social.example</div>
                <div>View on Mastodon</div></a></blockquote>
                <iframe src="https://social.example/@ada/112233446/embed" class="mastodon-embed"></iframe>\
                """))
        .extracting("provider")
        .containsExactly("Mastodon", "Mastodon");
  }

  @Test
  void keepsFramesWithTheirTitles() {
    assertThat(
            blocks(
                """
                <iframe title="The flood &amp; us" src="//www.youtube.com/embed/xyz"></iframe>
                <iframe data-src="https://charts.example/7"></iframe>
                <iframe src="https://ads.doubleclick.net/1"></iframe><iframe src="/c" width=0 height=0></iframe>\
                """))
        .containsExactly(
            new Embed("https://www.youtube.com/embed/xyz", "YouTube", null, "The flood & us"),
            new Embed("https://charts.example/7", "charts.example", null, null));
  }

  @Test
  void keepsWhatOEmbedAndOthersWrap() {
    assertThat(
            blocks(
                """
                <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
                https://twitter.com/oxbow/status/98
                </div></figure>
                <figure class="media"><oembed url="https://youtu.be/abc"></oembed></figure>
                <div data-oembed-url="https://vimeo.com/12"><iframe src="https://player.vimeo.com/video/12"></iframe></div>
                <gu-atom data-atom-id="e1-2" data-atom-type="guide"><div>What is a weir?</div></gu-atom>
                <amp-youtube data-videoid="abc"></amp-youtube>\
                """))
        .containsExactly(
            new Embed("https://twitter.com/oxbow/status/98", "Twitter", null, null),
            new Embed("https://youtu.be/abc", "YouTube", null, null),
            new Embed("https://vimeo.com/12", "Vimeo", null, null),
            new Embed(
                "https://embed.theguardian.com/embed/atom/guide/e1-2",
                "The Guardian",
                null,
                "What is a weir?"),
            new Embed("https://www.youtube.com/watch?v=abc", "YouTube", null, null));
  }

  @Test
  void dropsScriptsFormsShareButtonsAndAdvertisements() {
    assertThat(
            blocks(
                """
                <script>alert(1)</script><style>p{}</style><form><p>Sign up</p></form>
                <div class="ShareButtons_bar__x1"><a href="/s">Share</a></div>
                <div class="ad-slot">Advertisement</div><nav>Home</nav><button>Copy link</button>
                <span class="visually-hidden">Posted</span><p class="share-price-report">Shares fell.</p>
                <div class="page has-ads"><p>Kept.</p></div><!-- note --><template><p>x</p></template>\
                """))
        .extracting(Block::words)
        .contains("Kept.")
        .doesNotContain("Advertisement", "Share", "Sign up", "alert(1)", "Copy link", "Posted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='javascript:alert(1)'>x</a>",
        "<img src='data:image/png;base64,AAAA'>",
        "<iframe src='javascript:1'></iframe>",
        "<iframe srcdoc='<p>x</p>'></iframe>",
        "<a href='java&#10;script:alert(1)'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<video src='file:///etc/passwd'></video>",
        "<a href='https:///nohost'>x</a>"
      })
  void keepsOnlyAddressesOnTheWeb(String html) {
    assertThat(blocks(html)).allMatch(block -> block instanceof Paragraph);
  }

  @Test
  void dropsRelativeAddressesWithoutAPage() {
    assertThat(HtmlBlocks.of("<img src='/a.jpg'><a href='b'>B</a>", null))
        .containsExactly(new Paragraph("B"));
  }

  @Test
  void encodesWhatStandsInAddressesAgainstTheRules() {
    assertThat(blocks("<img src='/a b|100%.jpg?x=[1]'>"))
        .containsExactly(
            new Image("https://news.example/a%20b%7C100%25.jpg?x=%5B1%5D", null, null, null));
  }

  @Test
  @Timeout(20)
  void staysShallowInDeepMarkup() {
    String deep = "<div>".repeat(100_000) + "water" + "</div>".repeat(100_000);
    String quotes = "<blockquote><ul><li>".repeat(30_000) + "deep";

    assertThat(blocks(deep)).containsExactly(new Paragraph("water"));
    assertThat(Block.words(blocks(quotes))).contains("deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>word &amp; <b>bold</b></p>",
        "<br>",
        "<a href=x>",
        "<b><i>",
        "<blockquote>x",
        "<figure><img src=a>",
        "&amp;amp;",
        "<table><td>",
        "<div class=share>",
        "\n",
        "<li>x",
        "<blockquote></blockquote>",
        "<a href=/b>c</a>, ",
        "<noscript><img src=a></noscript>"
      })
  @Timeout(60)
  void takesTimeInProportionToTheLength(String piece) {
    Duration once = time(piece.repeat(200_000 / piece.length()));
    Duration tenTimes = time(piece.repeat(2_000_000 / piece.length()));

    assertThat(tenTimes).isLessThan(once.multipliedBy(40).plusSeconds(2));
  }

  @Test
  void refusesMoreMarkupThanAnyPageHas() {
    assertThatThrownBy(() -> blocks("<i a b c d e f>".repeat(400_000)))
        .isInstanceOf(NotALiveBlog.class);
  }

  @Test
  @Timeout(20)
  void refusesFormattingThatMultipliesItself() {
    StringBuilder bomb = new StringBuilder("<p>");
    for (int size = 0; size < 180; size++) {
      bomb.append("<font size=").append(size).append('>');
    }
    bomb.append("</p>").append("<p>x</p>".repeat(500_000));

    assertThatThrownBy(() -> blocks(bomb.toString())).isInstanceOf(NotALiveBlog.class);
  }

  private static List<Block> blocks(String html) {
    return HtmlBlocks.of(html, PAGE);
  }

  private static Duration time(String html) {
    long start = System.nanoTime();
    try {
      blocks(html);
    } catch (NotALiveBlog tooLarge) {
      assertThat(tooLarge).hasMessageContaining("elements");
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
