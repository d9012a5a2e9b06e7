package org.liveblogarchive.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WrkOutputTests {

  private static final String OUTPUT =
      """
      Running 3s test @ http://127.0.0.1:27305/page.json
        2 threads and 64 connections
        Thread Stats   Avg      Stdev     Max   +/- Stdev
          Latency     5.06ms    9.43ms  82.50ms   92.99%
          Req/Sec    12.06k     6.29k   23.05k    58.33%
        Latency Distribution
           50%  780.00us
           75%    4.48ms
           90%   11.21ms
           99%    1.25s
        72000 requests in 3.01s, 1.84GB read
      """;

  @Test
  void tellsRateAndLatencies() {
    LoadResult result = WrkOutput.parse(OUTPUT + "Requests/sec:  23916.05\n");

    assertThat(result.perSecond()).isEqualTo(23_916.05);
    assertThat(result.p50()).isCloseTo(0.78, within(1e-9));
    assertThat(result.p99()).isEqualTo(1_250);
    assertThat(result.refused()).isZero();
  }

  @Test
  void takesTheRefusedOutOfTheRate() {
    LoadResult result =
        WrkOutput.parse(
            OUTPUT
                + """
                  Socket errors: connect 1, read 2, write 3, timeout 4
                  Non-2xx or 3xx responses: 36000
                Requests/sec:  24000.00
                """);

    assertThat(result.perSecond()).isEqualTo(12_000);
    assertThat(result.refused()).isEqualTo(36_010);
  }

  @Test
  void failsOnAnythingElse() {
    assertThatExceptionOfType(LoadFailed.class)
        .isThrownBy(() -> WrkOutput.parse("unable to connect to 127.0.0.1:1"))
        .withMessageContaining("unable to connect");
  }
}
