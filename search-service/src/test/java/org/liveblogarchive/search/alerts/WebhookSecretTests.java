package org.liveblogarchive.search.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTests {

  /** The example that implementations of Standard Webhooks share. */
  @Test
  void signsAsTheStandardDoes() {
    String signature =
        WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            .sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}".getBytes(UTF_8));

    assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void makesSoundOnes() {
    assertThat(WebhookSecret.isSound(WebhookSecret.generate())).isTrue();
    assertThat(WebhookSecret.generate()).isNotEqualTo(WebhookSecret.generate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "whsec_", "whsec_YQ==", "whsec_no base64", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
  void refusesOthers(String text) {
    assertThat(WebhookSecret.isSound(text)).isFalse();
  }

  @Test
  void isNeverPartOfWhatIsLogged() {
    String secret = WebhookSecret.generate();

    assertThat(new Webhook("https://desk.example.org/hook?key=1", secret))
        .hasToString("Webhook at https://desk.example.org/hook");
  }
}
