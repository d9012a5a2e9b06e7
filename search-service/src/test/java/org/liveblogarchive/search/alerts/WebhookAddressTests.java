package org.liveblogarchive.search.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WebhookAddressTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://93.184.215.14/hook",
        "https://93.184.215.14:8443/hook?a=b",
        "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/"
      })
  void takesWhatIsPublic(String url) throws AddressRefused {
    assertThat(WebhookAddress.of(url, settings()).uri()).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook",
        "ftp://93.184.215.14/",
        "http://93.184.215.14/",
        "https://93.184.215.14:22/",
        "https://a:b@93.184.215.14/",
        "https://localhost/",
        "https://127.1.2.3/",
        "https://0.0.0.0/",
        "https://10.0.0.1/",
        "https://100.64.0.1/",
        "https://169.254.169.254/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[fe80::1]/",
        "https://[fd00:ec2::254]/"
      })
  void refusesEverythingElse(String url) {
    assertThatThrownBy(() -> WebhookAddress.of(url, settings()))
        .isInstanceOf(AddressRefused.class)
        .message()
        .doesNotContain("127.", "10.", "fd00");
  }

  @Test
  void takesHostsOfThisHouseWhereverTheyAre() throws AddressRefused {
    WebhookAddress address =
        WebhookAddress.of(
            "HTTP://LocalHost:9000/hook", settings("allowed-hosts", "localhost,desk.example.org"));

    assertThat(address.uri()).hasToString("http://localhost:9000/hook");
    assertThat(address.addresses()).isNotEmpty();
  }

  @Test
  void takesThisMachineWhereThatIsAllowed() throws AddressRefused {
    assertThat(WebhookAddress.of("http://127.0.0.1:9000/", settings("loopback", "true")).host())
        .isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> WebhookAddress.of("http://10.0.0.1/", settings("loopback", "true")))
        .isInstanceOf(AddressRefused.class);
  }

  private static WebhookSettings settings(String... setting) {
    Map<String, String> properties =
        setting.length == 0 ? Map.of() : Map.of("webhooks." + setting[0], setting[1]);
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("webhooks", WebhookSettings.class);
  }
}
