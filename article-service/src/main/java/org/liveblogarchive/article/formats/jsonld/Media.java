package org.liveblogarchive.article.formats.jsonld;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.article.formats.Known;
import org.liveblogarchive.article.liveblog.Block;

/** What blocks show or point to besides their words. */
class Media {

  private final List<Known> images = new ArrayList<>();
  private final List<Known> videos = new ArrayList<>();
  private final List<Known> shared = new ArrayList<>();
  private final List<Known> cited = new ArrayList<>();

  private Media() {}

  static Media in(List<Block> blocks) {
    Media media = new Media();
    blocks.forEach(media::add);
    return media;
  }

  Known addTo(Known node) {
    return node.with("image", images)
        .with("video", videos)
        .with("sharedContent", shared)
        .with("citation", cited);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Image image ->
          images.add(
              Node.of("ImageObject")
                  .with("contentUrl", image.url())
                  .with("description", image.alt())
                  .with("caption", image.caption())
                  .with("creditText", image.credit()));
      case Block.Video video ->
          videos.add(
              Node.of("VideoObject")
                  .with("url", video.url())
                  .with("name", video.title())
                  .with("caption", video.caption()));
      case Block.Embed embed -> shared.add(shared(embed));
      case Block.Link link ->
          cited.add(Node.of("WebPage").with("url", link.url()).with("name", link.title()));
      case Block.Paragraph _, Block.Heading _, Block.Quote _, Block.Listing _ -> {}
    }
  }

  private static Known shared(Block.Embed embed) {
    return Node.of("SocialMediaPosting")
        .with("url", embed.url())
        .with("author", embed.author() == null ? null : Node.named("Person", embed.author()))
        .with("articleBody", embed.text())
        .with("provider", Node.organization(embed.provider()));
  }
}
