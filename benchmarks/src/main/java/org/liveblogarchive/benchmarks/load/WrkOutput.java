package org.liveblogarchive.benchmarks.load;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What wrk prints. */
final class WrkOutput {

  private static final Map<String, Double> MILLISECONDS =
      Map.of("us", 0.001, "ms", 1.0, "s", 1_000.0, "m", 60_000.0);

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
  private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
  private static final Pattern ERRORS =
      Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

  private WrkOutput() {}

  /** Takes the refused, which wrk counts like the others, out of the rate. */
  static LoadResult parse(String output) {
    Matcher rate = RATE.matcher(output);
    long requests = sum(REQUESTS.matcher(output));
    if (!rate.find() || requests == 0) {
      throw unreadable(output);
    }
    long refused = sum(REFUSED.matcher(output));
    return new LoadResult(
        Double.parseDouble(rate.group(1)) * (requests - refused) / requests,
        percentile(output, "50"),
        percentile(output, "99"),
        refused + sum(ERRORS.matcher(output)));
  }

  private static LoadFailed unreadable(String output) {
    return LoadFailed.because(new IllegalStateException("wrk printed: " + output));
  }

  private static double percentile(String output, String percent) {
    Matcher line =
        Pattern.compile("(?m)^\\s+" + percent + "%\\s+([0-9.]+)(us|ms|s|m)\\s*$").matcher(output);
    if (!line.find()) {
      throw unreadable(output);
    }
    return Double.parseDouble(line.group(1)) * MILLISECONDS.getOrDefault(line.group(2), 1.0);
  }

  private static long sum(Matcher numbers) {
    long sum = 0;
    if (numbers.find()) {
      for (int group = 1; group <= numbers.groupCount(); group++) {
        sum += Long.parseLong(numbers.group(group));
      }
    }
    return sum;
  }
}
