package org.liveblogarchive.article.formats;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How live blogs are given out as documents.
 *
 * @param publicUrl where readers reach the archive: scheme, host and maybe port, without a path
 * @param publisher the name of whoever runs the archive, which is the publisher of what was written
 *     here
 * @param memory how much of what was written lately is kept in memory, for all documents together
 * @param keptEntries up to how many entries a live blog's documents are kept in memory; larger ones
 *     are written to a temporary file each time
 * @param largeAtOnce how many of those larger ones are written at once
 * @param patience how long a larger one waits for its turn before it is refused
 */
@Validated
@ConfigurationProperties(prefix = "formats", ignoreUnknownFields = false)
public record FormatsSettings(
    @DefaultValue("http://127.0.0.1:8080") URI publicUrl,
    @DefaultValue("Liveblog Archive") @NotBlank String publisher,
    @DefaultValue("32MB") DataSize memory,
    @DefaultValue("500") @Min(0) int keptEntries,
    @DefaultValue("2") @Min(1) int largeAtOnce,
    @DefaultValue("3s") @DurationMin(millis = 0) Duration patience) {

  public FormatsSettings {
    boolean web = "https".equals(publicUrl.getScheme()) || "http".equals(publicUrl.getScheme());
    boolean plain =
        publicUrl.getPath().isEmpty()
            && publicUrl.getRawQuery() == null
            && publicUrl.getRawFragment() == null
            && publicUrl.getRawUserInfo() == null;
    if (!web || !plain || publicUrl.getHost() == null) {
      throw new IllegalArgumentException(
          "formats.public-url must be like https://archive.example, without a path: " + publicUrl);
    }
  }
}
