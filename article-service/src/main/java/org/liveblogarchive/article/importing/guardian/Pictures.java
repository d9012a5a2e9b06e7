package org.liveblogarchive.article.importing.guardian;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.json.Json;

/** The files of a picture, which come in many sizes. */
class Pictures {

  private record File(String url, double width) {}

  private Pictures() {}

  /** Returns the address of the widest file, or null where there is none. */
  static @Nullable String largest(Json image, Json assets) {
    Stream<Json> sized =
        Stream.of(
                assets.items(),
                image.at("media", "allImages").items(),
                image.at("imageSources").items().stream()
                    .flatMap(source -> source.at("srcSet").items().stream())
                    .toList())
            .flatMap(List::stream);
    return Stream.concat(sized, Stream.of(image))
        .flatMap(file -> Stream.ofNullable(file(file)))
        .max(Comparator.comparingDouble(File::width))
        .map(File::url)
        .orElse(null);
  }

  private static @Nullable File file(Json json) {
    String secure = json.at("typeData").address("secureFile");
    String url = secure == null ? json.address("file", "url", "src") : secure;
    return url == null ? null : new File(url, width(json));
  }

  private static double width(Json json) {
    return Stream.of(json.at("typeData", "width"), json.at("fields", "width"), json.at("width"))
        .flatMapToDouble(width -> width.number().stream())
        .findFirst()
        .orElse(0);
  }
}
