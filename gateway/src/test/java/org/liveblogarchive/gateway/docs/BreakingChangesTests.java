package org.liveblogarchive.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class BreakingChangesTests {

  private static final ObjectNode PUBLISHED = PublicApi.merged();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void findsNoneWhereNothingChanged() {
    assertThat(BreakingChanges.between(PUBLISHED, PUBLISHED)).isEmpty();
  }

  /** Each takes away what is at a pointer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /paths/~1api~1v1~1search                                    | get /api/v1/search is gone
          /paths/~1api~1v1~1liveblogs/post                            | post /api/v1/liveblogs is gone
          /paths/~1api~1v1~1liveblogs/get/parameters/0                | get /api/v1/liveblogs lacks the query status
          /paths/~1api~1v1~1liveblogs/get/responses/200               | get /api/v1/liveblogs 200 is gone
          /components/schemas/LiveBlog/properties/slug                | lacks slug
          /components/schemas/LiveBlog/required/0                     | may lack id
          /components/schemas/Entry/properties/timePrecision/enum/0   | lacks the value second
          /components/parameters/order/schema/enum/1                  | lacks the value oldest
          /components/schemas/NewEntry/properties/keyEvent/type/1     | is of another type
          /components/schemas/Block/oneOf/7                           | has fewer forms
          """)
  void findsWhatIsGone(String pointer, String found) {
    ObjectNode changed = PUBLISHED.deepCopy();
    int end = pointer.lastIndexOf('/');
    String last = pointer.substring(end + 1).replace("~1", "/");
    JsonNode parent = changed.at(pointer.substring(0, end));
    if (parent instanceof ObjectNode object) {
      object.remove(last);
    } else {
      ((ArrayNode) parent).remove(Integer.parseInt(last));
    }

    assertThat(BreakingChanges.between(PUBLISHED, changed)).anyMatch(one -> one.endsWith(found));
  }

  @Test
  void findsWhatHasToBeSentBesides() {
    ObjectNode changed =
        changed(
            document -> {
              document.withArray("/components/schemas/NewLiveBlog/required").add("language");
              document.withObject("/components/parameters/idempotencyKey").put("required", true);
            });

    assertThat(BreakingChanges.between(PUBLISHED, changed))
        .anyMatch(one -> one.endsWith("requires language"))
        .anyMatch(one -> one.endsWith("requires the header Idempotency-Key"));
  }

  @Test
  void findsWhatMayNoLongerBeSent() {
    ObjectNode changed =
        changed(
            document ->
                document.withObject("/components/parameters/limit/schema").put("maximum", 50));

    assertThat(BreakingChanges.between(PUBLISHED, changed))
        .contains("get /api/v1/liveblogs query limit has a lower maximum");
  }

  @Test
  void findsAnswersOfAnotherType() {
    ObjectNode changed =
        changed(
            document ->
                document
                    .withObject("/components/schemas/LiveBlog/properties/headline")
                    .set("type", JSON.createArrayNode().add("string").add("null")));

    assertThat(BreakingChanges.between(PUBLISHED, changed))
        .anyMatch(one -> one.endsWith("headline is of another type"));
  }

  @Test
  void letsTheApiGrow() {
    ObjectNode changed =
        changed(
            document -> {
              ObjectNode properties =
                  document.withObject("/components/schemas/LiveBlog/properties");
              properties.putObject("mood").put("type", "string");
              document.withObject("/components/parameters/limit/schema").put("maximum", 200);
              document.withObject("/paths").putObject("/api/v1/moods").putObject("get");
            });

    assertThat(BreakingChanges.between(PUBLISHED, changed)).isEmpty();
  }

  private static ObjectNode changed(Consumer<ObjectNode> change) {
    ObjectNode changed = PUBLISHED.deepCopy();
    change.accept(changed);
    return changed;
  }
}
