/**
 * As much of HTTP/1.1 as a cheap client needs, so that measuring costs little beside the measured.
 */
@NullMarked
package org.liveblogarchive.benchmarks.http;

import org.jspecify.annotations.NullMarked;
