package org.liveblogarchive.article.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.liveblogarchive.article.importing.fetching.FetchingSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an import may be, and from where.
 *
 * @param largestDocument how many bytes one document may have; counted while it is read. Reading it
 *     may need some ten times as much memory
 * @param atOnce how many documents are read and imported at once
 * @param patience how long a document waits for its turn before its sender is asked to come back
 * @param web what may be fetched from the web
 */
@Validated
@ConfigurationProperties(prefix = "importing", ignoreUnknownFields = false)
public record ImportSettings(
    @DefaultValue("16MB") DataSize largestDocument,
    @DefaultValue("2") @Min(1) int atOnce,
    @DefaultValue("10s") @DurationMin(millis = 0) Duration patience,
    @DefaultValue @Valid FetchingSettings web) {}
