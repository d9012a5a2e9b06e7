package org.liveblogarchive.search.alerts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.alerts.Webhook;
import org.liveblogarchive.search.alerts.WebhookRefused;
import org.liveblogarchive.search.alerts.Webhooks;
import org.liveblogarchive.search.query.Questions;
import org.liveblogarchive.search.web.InvalidParameters;
import org.liveblogarchive.search.web.Malformed;
import org.liveblogarchive.search.web.Parameters;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the body of a request that saves a search, as strictly as parameters are read. */
@Component
class AlertBody {

  private static final String NAME = "name";
  private static final String WEBHOOK = "webhook";
  private static final String URL = "webhook.url";
  private static final String SECRET = "webhook.secret";
  private static final int LONGEST_NAME = 200;

  private final Questions questions;
  private final Webhooks webhooks;

  AlertBody(Questions questions, Webhooks webhooks) {
    this.questions = questions;
    this.webhooks = webhooks;
  }

  /**
   * What somebody wants to be told of.
   *
   * @param isSecretOurs whether the webhook's secret was made here
   */
  record Wish(
      String name,
      Map<String, List<String>> search,
      @Nullable Webhook webhook,
      boolean isSecretOurs) {}

  /**
   * Reads a body.
   *
   * @throws InvalidParameters naming everything that is unknown, missing or malformed
   */
  Wish read(JsonNode body) {
    Map<String, String[]> own = new LinkedHashMap<>();
    Map<String, List<String>> search = new LinkedHashMap<>();
    List<String> misshapen = new ArrayList<>();
    if (!body.isObject()) {
      misshapen.add("body");
    }
    for (var field : body.properties()) {
      if (field.getKey().equals(WEBHOOK) && field.getValue().isObject()) {
        field
            .getValue()
            .properties()
            .forEach(
                part -> {
                  String name = WEBHOOK + "." + part.getKey();
                  if (part.getValue().isString()) {
                    own.put(name, new String[] {part.getValue().asString()});
                  } else {
                    misshapen.add(name);
                  }
                });
      } else if (field.getKey().equals(NAME) && field.getValue().isString()) {
        own.put(NAME, new String[] {field.getValue().asString()});
      } else if (isValue(field.getValue())
          && !field.getKey().equals(NAME)
          && !field.getKey().equals(WEBHOOK)) {
        search.put(field.getKey(), values(field.getValue()));
      } else {
        misshapen.add(field.getKey());
      }
    }
    return read(own, search, misshapen);
  }

  private Wish read(
      Map<String, String[]> own, Map<String, List<String>> search, List<String> misshapen) {
    var parameters = new Parameters(own);
    misshapen.forEach(name -> parameters.reject(name, "has another type than is allowed here"));
    Optional<String> name =
        misshapen.contains(NAME) || misshapen.contains("body")
            ? Optional.empty()
            : parameters.required(NAME, AlertBody::name);
    boolean hasWebhook = own.keySet().stream().anyMatch(key -> key.startsWith(WEBHOOK));
    Optional<String> secret = parameters.single(SECRET, AlertBody::secret);
    boolean isSecretOurs = secret.isEmpty();
    Optional<Webhook> webhook =
        hasWebhook
            ? parameters.required(URL, url -> webhook(url, secret.orElse(null)))
            : Optional.empty();
    try {
      var _ = questions.read(search);
    } catch (InvalidParameters e) {
      e.errors().forEach(error -> parameters.reject(error.parameter(), error.message()));
    }
    parameters.end();
    return new Wish(name.orElseThrow(), search, webhook.orElse(null), hasWebhook && isSecretOurs);
  }

  private Webhook webhook(String url, @Nullable String secret) throws Malformed {
    try {
      return webhooks.at(url, secret);
    } catch (WebhookRefused refused) {
      throw new Malformed(refused.reason());
    }
  }

  private static String name(String text) throws Malformed {
    String name = text.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Malformed("has to have 1 to " + LONGEST_NAME + " characters");
    }
    return name;
  }

  private static String secret(String text) throws Malformed {
    if (!Webhooks.isSecret(text)) {
      throw new Malformed("has to be whsec_ and the Base64 of 24 to 64 bytes");
    }
    return text;
  }

  private static boolean isValue(JsonNode value) {
    return value.isArray()
        ? !value.isEmpty() && value.valueStream().allMatch(AlertBody::isSingle)
        : isSingle(value);
  }

  private static boolean isSingle(JsonNode value) {
    return value.isString() || value.isBoolean() || value.isNumber();
  }

  private static List<String> values(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).toList()
        : List.of(value.asString());
  }
}
