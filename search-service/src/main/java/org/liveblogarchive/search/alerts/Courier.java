package org.liveblogarchive.search.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.search.alerts.AlertMeters.Outcome;
import org.liveblogarchive.search.indexing.Backoff;
import org.liveblogarchive.search.indexing.Duty;
import org.liveblogarchive.search.indexing.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends what is due for one alert, one after the other. */
@Component
class Courier {

  private static final Logger log = LoggerFactory.getLogger(Courier.class);

  private static final int FEW = 20;
  private static final Duration SURELY_OVER = Duration.ofSeconds(30);
  private static final String GONE = "the receiver answered 410, so the alert is disabled";

  private final Alerts alerts;
  private final Deliveries deliveries;
  private final Notices notices;
  private final WebhookSender sender;
  private final Slots slots;
  private final Duty duty;
  private final AlertMeters meters;
  private final WebhookSettings settings;
  private final JsonMapper json;
  private final Clock clock;

  Courier(
      Alerts alerts,
      Deliveries deliveries,
      Notices notices,
      WebhookSender sender,
      Slots slots,
      Duty duty,
      AlertMeters meters,
      AlertSettings settings,
      JsonMapper json,
      Clock clock) {
    this.alerts = alerts;
    this.deliveries = deliveries;
    this.notices = notices;
    this.sender = sender;
    this.slots = slots;
    this.duty = duty;
    this.meters = meters;
    this.settings = settings.webhooks();
    this.json = json;
    this.clock = clock;
  }

  /** Sends until nothing is due any more, or it is not for this replica to do so. */
  void deliver(UUID alertId) throws InterruptedException {
    List<Delivery> due = deliveries.due(alertId, clock.instant(), FEW);
    while (!due.isEmpty()) {
      for (Delivery delivery : due) {
        if (!duty.isHeld()) {
          return;
        }
        Optional<Alert> alert = alerts.find(alertId);
        if (alert.isEmpty()) {
          deliveries.removeOf(alertId);
          return;
        }
        deliver(alert.get(), delivery.id());
      }
      due = deliveries.due(alertId, clock.instant(), FEW);
    }
  }

  private void deliver(Alert alert, String id) throws InterruptedException {
    Optional<Kept<Delivery>> found = deliveries.find(id);
    if (found.isEmpty() || !found.get().value().isDue(clock.instant())) {
      return;
    }
    Webhook webhook = alert.webhook();
    if (alert.isDisabled() || webhook == null) {
      end(found.get(), found.get().value().dead(GONE), Outcome.DEAD);
      return;
    }
    // Before it is sent: another replica that looks now finds that it is not due.
    Instant surelyOver = clock.instant().plus(settings.timeout().multipliedBy(2)).plus(SURELY_OVER);
    Optional<Kept<Delivery>> claimed =
        deliveries.replace(found.get().value().tried(surelyOver), found.get());
    if (claimed.isPresent()) {
      Notice notice = notices.of(alert, List.of(claimed.get().value())).get(id);
      if (notice == null) {
        end(claimed.get(), claimed.get().value().outdated(), Outcome.OUTDATED);
      } else {
        conclude(alert, claimed.get(), send(webhook, id, json.writeValueAsBytes(notice)));
      }
    }
  }

  private Receipt send(Webhook webhook, String id, byte[] body) throws InterruptedException {
    try {
      WebhookAddress address = WebhookAddress.of(webhook.url(), settings);
      return slots.with(address.host(), () -> sender.send(address, webhook.secret(), id, body));
    } catch (AddressRefused refused) {
      return new Receipt.Failed(refused.reason());
    }
  }

  private void conclude(Alert alert, Kept<Delivery> claimed, Receipt receipt) {
    Delivery delivery = claimed.value();
    switch (receipt) {
      case Receipt.Taken() -> end(claimed, delivery.sent(), Outcome.SENT);
      case Receipt.Gone() -> {
        log.info("Alert {} is disabled: its receiver is gone for good", alert.id());
        end(claimed, delivery.dead(GONE), Outcome.DEAD);
        // Not one that was deleted meanwhile.
        alerts.find(alert.id()).ifPresent(known -> alerts.save(known.disabled(clock.instant())));
      }
      case Receipt.Failed(String reason) when delivery.tries() < settings.tries() ->
          end(claimed, delivery.failed(reason, again(delivery.tries())), Outcome.FAILED);
      case Receipt.Failed(String reason) -> {
        log.warn("Alert {} gives delivery {} up: {}", alert.id(), delivery.id(), reason);
        end(claimed, delivery.dead(reason), Outcome.DEAD);
      }
    }
  }

  private void end(Kept<Delivery> seen, Delivery next, Outcome outcome) {
    if (deliveries.replace(next, seen).isPresent()) {
      meters.count(outcome);
    }
  }

  private Instant again(int tries) {
    return clock
        .instant()
        .plus(Backoff.pauseAfter(tries, settings.firstPause(), settings.longestPause()));
  }
}
