package org.liveblogarchive.search.indexing;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings with their defaults, but for what a test is about. */
final class SettingsOf {

  private SettingsOf() {}

  static IndexingSettings indexing(String... settings) {
    Map<String, String> properties =
        Arrays.stream(settings)
            .map(setting -> setting.split("=", 2))
            .collect(Collectors.toMap(parts -> "indexing." + parts[0], parts -> parts[1]));
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("indexing", IndexingSettings.class);
  }
}
