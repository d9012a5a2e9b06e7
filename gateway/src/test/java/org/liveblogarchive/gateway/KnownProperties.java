package org.liveblogarchive.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The properties that the frameworks on the class path document in their metadata. */
class KnownProperties {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Set<ConfigurationPropertyName> single = new HashSet<>();
  private final Set<ConfigurationPropertyName> open = new HashSet<>();

  KnownProperties() throws IOException {
    ClassLoader classes = KnownProperties.class.getClassLoader();
    for (String file :
        new String[] {
          "META-INF/spring-configuration-metadata.json",
          "META-INF/additional-spring-configuration-metadata.json"
        }) {
      for (URL metadata : Collections.list(classes.getResources(file))) {
        read(metadata);
      }
    }
  }

  boolean contains(String property) {
    // Names of loggers below logging.level may have capitals, which of() would not take.
    ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property, '.');
    return single.contains(name) || open.stream().anyMatch(map -> map.isAncestorOf(name));
  }

  private void read(URL metadata) throws IOException {
    try (InputStream content = metadata.openStream()) {
      for (JsonNode property : JSON.readTree(content).path("properties")) {
        var name = ConfigurationPropertyName.of(property.get("name").asString());
        String type = property.path("type").asString("");
        boolean holdsOthers = type.startsWith("java.util.Map") || type.startsWith("java.util.List");
        (holdsOthers ? open : single).add(name);
      }
    }
  }
}
