package org.liveblogarchive.article.reading;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How live blogs are shown.
 *
 * @param staleAfter how long nobody touched a live blog for lists to call it stale
 */
@Validated
@ConfigurationProperties(prefix = "reading", ignoreUnknownFields = false)
record ReadingSettings(@DefaultValue("12h") @DurationMin(seconds = 1) Duration staleAfter) {}
