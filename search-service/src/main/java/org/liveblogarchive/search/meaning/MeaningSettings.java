package org.liveblogarchive.search.meaning;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How search by meaning works.
 *
 * @param enabled whether there is any: without it no model is loaded, no entry gets a vector, and
 *     hybrid searches are answered as keyword searches
 * @param languages primary language subtags of the entries that get a vector; the model was trained
 *     on English and says little about other languages
 * @param batch most entries embedded between two looks at the index
 * @param pause wait between two looks while there is nothing to embed, embedding may not go on, or
 *     it failed
 * @param mostLag embedding waits while indexing is further behind than this, so that it never
 *     competes with it
 * @param passages how many passages of an entry are embedded at most; one has about 120 words
 * @param depth how many entries each of the two lists has that a hybrid search fuses
 * @param leastSimilarity cosine that the vectors of a search and of an entry have to have at least,
 *     so that a search for what is not there does not find everything
 * @param patience how long a search waits for its own text to be embedded
 */
@Validated
@ConfigurationProperties(prefix = "meaning", ignoreUnknownFields = false)
public record MeaningSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("en") @NotNull List<@Pattern(regexp = "[a-z]{2,8}") String> languages,
    @DefaultValue("200") @Min(1) @Max(500) int batch,
    @DefaultValue("1s") @DurationMin(millis = 1) Duration pause,
    @DefaultValue("10s") @DurationMin(millis = 1) Duration mostLag,
    @DefaultValue("4") @Min(1) @Max(64) int passages,
    @DefaultValue("200") @Min(10) @Max(1000) int depth,
    @DefaultValue("0.1") @DecimalMin("0") @DecimalMax("1") float leastSimilarity,
    @DefaultValue("1s") @DurationMin(millis = 1) Duration patience) {

  public MeaningSettings {
    languages = List.copyOf(languages);
  }
}
