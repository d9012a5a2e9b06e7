package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.cli.PlayedGateway.answer;
import static org.liveblogarchive.cli.PlayedGateway.brokenOff;
import static org.liveblogarchive.cli.PlayedGateway.json;
import static org.liveblogarchive.cli.PlayedGateway.problem;
import static org.liveblogarchive.cli.PlayedGateway.silent;
import static org.liveblogarchive.cli.PlayedGateway.stalled;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.cli.Tool.Run;

class OutageTests {

  private static final String LIST =
      "{\"items\": [{\"slug\": \"storm\", \"headline\": \"Storm\"}], \"nextCursor\": null}";

  private final PlayedGateway gateway = new PlayedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void comesBackWhenTheServerSaysSo() {
    gateway.on(
        "/liveblogs",
        problem(429, "quota-exceeded", "Too many requests", "Slow down.", "Retry-After", "1"),
        json(LIST));
    long began = System.nanoTime();

    Run run = Tool.at(gateway).run("list");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("storm");
    assertThat(run.err()).contains("Too many requests; trying again in 1 s");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void givesUpWhereItIsToWaitTooLong() {
    gateway.on(
        "/liveblogs",
        problem(429, "quota-exceeded", "Too many requests", "Slow down.", "Retry-After", "9999"));

    Run run = Tool.at(gateway).run("list");

    assertThat(run.code()).isEqualTo(3);
    assertThat(gateway.requests()).hasSize(1);
  }

  @Test
  void triesAgainWhatIsUnavailable() {
    gateway.on(
        "/liveblogs",
        problem(503, "archive-unavailable", "Archive unavailable", "Later."),
        answer(502, "text/html", "<h1>Bad gateway</h1>"),
        json(LIST));

    Run run = Tool.at(gateway).run("list");

    assertThat(run.code()).isZero();
    assertThat(gateway.requests()).hasSize(3);
  }

  @Test
  void givesUpAfterSoManyRetries() {
    gateway.on("/liveblogs", problem(503, "archive-unavailable", "Archive unavailable", "Later."));

    Run run = Tool.at(gateway).run("list", "--retries", "2");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Archive unavailable (503)", "Later.", "request request-503");
    assertThat(gateway.requests()).hasSize(3);
  }

  @Test
  void readsAnAnswerAgainThatBrokeOff() {
    gateway.on("/liveblogs", brokenOff("application/json", "{\"items\": ["), json(LIST));

    Run run = Tool.at(gateway).run("list");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("storm");
  }

  @Test
  void saysThatNobodyIsThere() {
    Run run = new Tool().run("list", "--server", "http://127.0.0.1:1", "--retries", "1", "--json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("http://127.0.0.1:1 is out of reach");
    assertThat(run.out()).contains("\"problem\"");
  }

  @Test
  void waitsForAnAnswerOnlySoLong() {
    gateway.on("/liveblogs", silent());

    Run run = Tool.at(gateway).run("list", "--timeout", "1", "--retries", "0");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("It did not answer within 1 s.");
  }

  @Test
  void waitsForTheRestOfAnAnswerOnlySoLong() {
    gateway.on("/liveblogs", stalled("{\"items\": ["));

    Run run = Tool.at(gateway).run("list", "--timeout", "1", "--retries", "0");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("out of reach");
  }

  @Test
  void showsEverythingThatAProblemSays() {
    gateway.on(
        "/liveblogs", problem(400, "invalid-parameter", "Invalid parameter", "'limit' is wrong."));

    Run run = Tool.at(gateway).run("list", "--topic", "storm");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            Invalid parameter (400)
              'limit' is wrong.
              - limit: must be a whole number
              request request-400
            """);
    assertThat(gateway.requests()).hasSize(1);
  }

  @Test
  void followsNoRedirectWithAKey() {
    gateway.on("/liveblogs", answer(302, "text/plain", "", "Location", gateway.address() + "/x"));

    Run run = Tool.at(gateway).with("LIVEBLOG_KEY", "secret").run("list");

    assertThat(run.code()).isEqualTo(3);
    assertThat(gateway.requests()).hasSize(1);
  }

  @Test
  void takesNoOtherServerForAnArchive() {
    gateway.on("/liveblogs", answer(200, "text/html", "<h1>Welcome</h1>"));

    Run run = Tool.at(gateway).run("list");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("The server's answer is no JSON");
  }

  @Test
  void endsAListThatNeverWould() {
    gateway.on("/liveblogs", json(LIST.replace("null", "\"again\"")));

    Run run = Tool.at(gateway).run("list", "--all");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("never ends");
  }
}
