package org.liveblogarchive.article.liveblog;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One typed piece of content. In JSON its {@code type} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
  @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
  @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
  @JsonSubTypes.Type(value = Block.Video.class, name = "video"),
  @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
  @JsonSubTypes.Type(value = Block.Link.class, name = "link"),
})
public sealed interface Block {

  /** Returns the words a reader sees, without any markup; may be empty. */
  String words();

  /** Returns the words of all {@code blocks}, a blank line between two blocks. */
  static String words(List<Block> blocks) {
    return blocks.stream()
        .map(Block::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
  }

  /** Running text; a single line break in it is kept. */
  record Paragraph(String text) implements Block {
    @Override
    public String words() {
      return text;
    }
  }

  /** A heading inside an entry, {@code level} 2 to 6. */
  record Heading(int level, String text) implements Block {
    @Override
    public String words() {
      return text;
    }
  }

  /** Somebody's words set apart, and whose they are where that is said. */
  record Quote(String text, @Nullable String cite) implements Block {
    @Override
    public String words() {
      return joined(text, cite);
    }
  }

  /** A bulleted or numbered list. */
  record Listing(boolean ordered, List<String> items) implements Block {
    @Override
    public String words() {
      return String.join("\n", items);
    }
  }

  /** A picture by its address, with what stands for it when it is gone. */
  record Image(String url, @Nullable String alt, @Nullable String caption, @Nullable String credit)
      implements Block {
    @Override
    public String words() {
      return joined(alt, caption, credit);
    }
  }

  /** A film by its address. */
  record Video(String url, @Nullable String title, @Nullable String caption) implements Block {
    @Override
    public String words() {
      return joined(title, caption);
    }
  }

  /** Something shown from another site, kept with its own words so that it outlives that site. */
  record Embed(
      String url, @Nullable String provider, @Nullable String author, @Nullable String text)
      implements Block {
    @Override
    public String words() {
      return joined(text, author);
    }
  }

  /** A pointer to another page. */
  record Link(String url, @Nullable String title) implements Block {
    @Override
    public String words() {
      return joined(title);
    }
  }
}
