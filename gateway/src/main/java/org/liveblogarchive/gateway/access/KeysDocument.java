package org.liveblogarchive.gateway.access;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a keys file: YAML with one list, {@code keys}, each of them with {@code id}, {@code
 * name}, {@code sha256}, {@code scopes} and, where wanted, {@code tier}, {@code notBefore} and
 * {@code expires}. Strict: what it does not know is refused, by its line.
 */
final class KeysDocument {

  private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{8}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern SHA_256 = Pattern.compile("[0-9A-Fa-f]{64}");
  private static final Pattern TIER = Pattern.compile("[a-z][a-z0-9-]{0,31}");
  private static final Set<String> FIELDS =
      Set.of("id", "name", "sha256", "scopes", "tier", "notBefore", "expires");

  private final Map<String, ApiKey> keys = new LinkedHashMap<>();
  private final Set<String> hashes = new HashSet<>();

  private KeysDocument() {}

  /** Reads the keys; a wrong place fails as {@link MalformedKeys}, by the number of its line. */
  static ApiKeys read(String text) {
    KeysDocument document = new KeysDocument();
    document.take(compose(text));
    return new ApiKeys(document.keys);
  }

  private static @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException malformed) {
      // Its own message would quote the file.
      int line = malformed.getProblemMark() == null ? 0 : malformed.getProblemMark().getLine();
      throw MalformedKeys.inLine(line + 1, "this is not YAML");
    } catch (YAMLException malformed) {
      throw MalformedKeys.inLine(1, "this is not YAML");
    }
  }

  private void take(@Nullable Node document) {
    if (document == null) {
      throw MalformedKeys.inLine(1, "expected a list with the name keys");
    }
    Map<String, Node> fields = fields(document, Set.of("keys"));
    Node list = fields.get("keys");
    if (!(list instanceof SequenceNode sequence)) {
      throw at(list == null ? document : list, "expected a list with the name keys");
    }
    sequence.getValue().forEach(this::takeKey);
  }

  private void takeKey(Node node) {
    Map<String, Node> fields = fields(node, FIELDS);
    ApiKey key =
        new ApiKey(
            matching(node, fields, "id", ID, "8 letters or digits"),
            matching(node, fields, "name", NAME, "1 to 64 letters, digits, '.', '_' or '-'"),
            matching(node, fields, "sha256", SHA_256, "64 hex digits").toLowerCase(Locale.ROOT),
            scopes(required(node, fields, "scopes")),
            tier(node, fields),
            instant(fields.get("notBefore")),
            instant(fields.get("expires")));
    if (keys.putIfAbsent(key.id(), key) != null) {
      throw at(node, "another key has the same id");
    }
    if (!hashes.add(key.sha256())) {
      throw at(node, "another key has the same sha256");
    }
  }

  private static Map<String, Node> fields(Node node, Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw at(node, "expected " + String.join(", ", known.stream().sorted().toList()));
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String name = text(tuple.getKeyNode());
      if (!known.contains(name)) {
        throw at(tuple.getKeyNode(), "a field that is not known");
      }
      if (fields.put(name, tuple.getValueNode()) != null) {
        throw at(tuple.getKeyNode(), name + " stands here twice");
      }
    }
    return fields;
  }

  private static Node required(Node key, Map<String, Node> fields, String name) {
    Node value = fields.get(name);
    if (value == null) {
      throw at(key, name + " is missing");
    }
    return value;
  }

  private static String matching(
      Node key, Map<String, Node> fields, String name, Pattern pattern, String expected) {
    Node node = required(key, fields, name);
    String value = text(node);
    if (!pattern.matcher(value).matches()) {
      throw at(node, name + " has to be " + expected);
    }
    return value;
  }

  private static String tier(Node key, Map<String, Node> fields) {
    if (!fields.containsKey("tier")) {
      return Caller.STANDARD;
    }
    String tier = matching(key, fields, "tier", TIER, "a name in lower case");
    if (tier.equals(Caller.ANONYMOUS_TIER)) {
      throw at(key, "no key has the tier of those who have none");
    }
    return tier;
  }

  private static Set<String> scopes(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      throw at(node, "scopes has to be a list");
    }
    List<String> scopes = sequence.getValue().stream().map(KeysDocument::text).toList();
    if (!Scopes.ALL.containsAll(scopes)) {
      throw at(
          node, "scopes are " + String.join(", ", Scopes.ALL.stream().sorted().toList()) + " only");
    }
    return Set.copyOf(scopes);
  }

  private static @Nullable Instant instant(@Nullable Node node) {
    if (node == null) {
      return null;
    }
    String text = text(node);
    try {
      return text.length() == "2027-01-31".length()
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException malformed) {
      throw at(node, "expected a time such as 2027-01-31T00:00:00Z");
    }
  }

  private static String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw at(node, "expected a single value");
  }

  private static MalformedKeys at(Node node, String reason) {
    return MalformedKeys.inLine(node.getStartMark().getLine() + 1, reason);
  }
}
