package org.liveblogarchive.search.indexing;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How replicas agree on the one that indexes.
 *
 * @param duration how long a replica may index without renewing its lease, and how long others wait
 *     before they take over from one that does not renew it
 * @param renewal how often the lease is renewed, and looked at by those that wait for it
 */
record LeaseSettings(
    @DefaultValue("10s") @DurationMin(millis = 100) Duration duration,
    @DefaultValue("1s") @DurationMin(millis = 10) Duration renewal) {}
