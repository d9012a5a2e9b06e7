package org.liveblogarchive.article.liveblog.history;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How histories are verified.
 *
 * @param atOnce how many verifications may run at once; each holds a database connection until it
 *     is through
 * @param patience how long a verification waits for its turn before it is refused
 */
@Validated
@ConfigurationProperties(prefix = "verification", ignoreUnknownFields = false)
record VerificationSettings(
    @DefaultValue("2") @Min(1) int atOnce,
    @DefaultValue("2s") @DurationMin(millis = 0) Duration patience) {}
