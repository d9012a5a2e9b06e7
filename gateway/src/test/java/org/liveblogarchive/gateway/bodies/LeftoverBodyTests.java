package org.liveblogarchive.gateway.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeftoverBodyTests {

  private final EmbeddedChannel connection =
      new EmbeddedChannel(new LeftoverBody(Duration.ofSeconds(5)));

  @BeforeEach
  void stopTheClock() {
    connection.freezeTime();
  }

  @AfterEach
  void close() {
    connection.finishAndReleaseAll();
  }

  @Test
  void closesWhenTheBodyGoesOnAfterTheAnswer() {
    receiveHead();
    answer();

    pass(4);
    receivePart();
    assertThat(connection.isOpen()).isTrue();

    pass(2);
    assertThat(connection.isOpen()).isFalse();
  }

  @Test
  void staysOpenWhenTheBodyEndsInTime() {
    receiveHead();
    answer();

    pass(4);
    receiveEnd();
    pass(10);

    assertThat(connection.isOpen()).isTrue();
  }

  @Test
  void givesBodiesThatAreNotAnsweredYetAllTheTimeTheyTake() {
    receiveHead();

    pass(60);
    receiveEnd();
    answer();
    pass(60);

    assertThat(connection.isOpen()).isTrue();
  }

  @Test
  void doesNotTakeTheInvitationToSendTheBodyForAnAnswer() {
    receiveHead();
    answer(HttpResponseStatus.CONTINUE);

    pass(60);

    assertThat(connection.isOpen()).isTrue();
  }

  @Test
  void watchesEveryRequestOfTheConnection() {
    receiveHead();
    receiveEnd();
    answer();
    receiveHead();
    answer();

    pass(6);

    assertThat(connection.isOpen()).isFalse();
  }

  private void receiveHead() {
    connection.writeInbound(new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/"));
  }

  private void receivePart() {
    connection.writeInbound(new DefaultHttpContent(Unpooled.EMPTY_BUFFER));
  }

  private void receiveEnd() {
    connection.writeInbound(new DefaultLastHttpContent());
  }

  private void answer() {
    answer(HttpResponseStatus.UNAUTHORIZED);
  }

  private void answer(HttpResponseStatus status) {
    connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
  }

  private void pass(int seconds) {
    connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
    connection.runPendingTasks();
  }
}
