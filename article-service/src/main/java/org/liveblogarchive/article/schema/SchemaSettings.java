package org.liveblogarchive.article.schema;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who changes the schema.
 *
 * @param migrate whether a start brings the schema up to date; otherwise it only makes sure that
 *     the schema has all that this version needs, and fails where {@code migrate} did not run yet
 */
@Validated
@ConfigurationProperties(prefix = "schema", ignoreUnknownFields = false)
record SchemaSettings(@DefaultValue("true") boolean migrate) {}
