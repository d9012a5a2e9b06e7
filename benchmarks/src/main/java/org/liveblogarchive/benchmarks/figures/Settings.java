package org.liveblogarchive.benchmarks.figures;

import java.time.Duration;

/**
 * How to measure.
 *
 * @param runs how often each figure is taken; the report has the medians
 * @param duration how long each load of a run goes on
 * @param warmUp how long each load goes on before the first run
 * @param readers how many follow one stream in the fan-out
 * @param messages how many are sent to them in a run
 */
public record Settings(int runs, Duration duration, Duration warmUp, int readers, int messages) {}
