package org.liveblogarchive.search.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.Completion;
import org.liveblogarchive.search.query.Completions;
import org.liveblogarchive.search.web.Forms;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/v1/search/suggest}: what a text that is being typed may become. */
@RestController
class SuggestController {

  private static final int LONGEST_TEXT = 100;
  private static final int MOST = 20;
  private static final int USUAL = 8;

  // Everybody types the same first letters.
  private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofSeconds(10));

  private final Completions completions;

  SuggestController(Completions completions) {
    this.completions = completions;
  }

  @GetMapping("/api/v1/search/suggest")
  ResponseEntity<Answer> suggest(HttpServletRequest http) {
    var parameters = new Parameters(http.getParameterMap());
    String text = parameters.required("q", SuggestController::text).orElse("");
    int limit = parameters.single("limit", Forms.wholeNumber(1, MOST)).orElse(USUAL);
    parameters.end();
    return ResponseEntity.ok()
        .cacheControl(BRIEFLY)
        .body(new Answer(completions.of(text, limit).stream().map(Item::of).toList()));
  }

  private static String text(String value) throws Malformed {
    String text = value.strip();
    if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      throw new Malformed("has to have 1 to " + LONGEST_TEXT + " characters");
    }
    return text;
  }

  record Answer(List<Item> items) {}

  /**
   * A completion.
   *
   * @param link to the live blog or the entry whose headline it is
   */
  record Item(
      String text,
      String kind,
      long count,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String link) {

    static Item of(Completion completion) {
      return new Item(
          completion.text(), kind(completion.kind()), completion.count(), link(completion));
    }

    private static String kind(Completion.Kind kind) {
      return switch (kind) {
        case LIVE_BLOG -> "liveBlog";
        case ENTRY -> "entry";
        case TOPIC -> "topic";
        case AUTHOR -> "author";
        case TAG -> "tag";
        case PHRASE -> "phrase";
      };
    }

    private static @Nullable String link(Completion completion) {
      UUID liveBlog = completion.liveBlogId();
      UUID entry = completion.entryId();
      if (liveBlog == null) {
        return null;
      }
      return entry == null ? Items.address(liveBlog) : Items.address(liveBlog, entry);
    }
  }
}
