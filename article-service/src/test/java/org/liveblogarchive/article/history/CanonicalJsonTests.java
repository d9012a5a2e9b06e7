package org.liveblogarchive.article.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalJsonTests {

  @Test
  void agreesWithTheReferenceImplementationOfRfc8785() throws IOException {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("z", List.of(1, true, "ä/ö\\ \"x\" \u0001\u001f\t\n\u007f\u2028"));
    value.put("\u20ac", "euro");
    value.put("\ud83d\ude00", "astral");
    value.put("\ufb33", "hebrew");
    value.put("a", new LinkedHashMap<>(Map.of("c", 9007199254740991L, "b", -1)));
    value.put("empty", Map.of());

    String canonical = CanonicalJson.write(value);

    assertThat(canonical).isEqualTo(new JsonCanonicalizer(canonical).getEncodedString());
  }

  @Test
  void sortsUnwrappedPropertiesAmongTheOthers() {
    Outer value = new Outer("middle", new Inner("first", "last"));

    String canonical = CanonicalJson.write(value);

    assertThat(canonical)
        .isEqualTo(
            """
            {"a":"first","m":"middle","z":"last"}\
            """);
  }

  private record Inner(String a, String z) {}

  private record Outer(String m, @JsonUnwrapped Inner inner) {}
}
