package org.liveblogarchive.article.hot;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept in memory of live blogs.
 *
 * @param liveBlogs how many live blogs are kept at most
 * @param pages how many answers are kept of each revision of a live blog at most
 * @param changes how many of its last changes are kept for readers of its stream
 * @param forgetAfter how long a live blog is kept that nobody asks for
 * @param confirmInterval how often the database is asked whether anything changed; the bound on how
 *     late a change by another replica can be when its notification is lost
 * @param trustFor how long memory is believed when the database cannot be asked
 */
@Validated
@ConfigurationProperties(prefix = "hot", ignoreUnknownFields = false)
record HotSettings(
    @DefaultValue("1000") @Min(1) int liveBlogs,
    @DefaultValue("200") @Min(0) int pages,
    @DefaultValue("256") @Min(1) int changes,
    @DefaultValue("60s") @DurationMin(seconds = 1) Duration forgetAfter,
    @DefaultValue("500ms") @DurationMin(millis = 10) Duration confirmInterval,
    @DefaultValue("2s") @DurationMin(millis = 100) Duration trustFor) {}
