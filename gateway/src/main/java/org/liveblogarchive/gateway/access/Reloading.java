package org.liveblogarchive.gateway.access;

import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Looks again and again whether mounted files have changed. */
@Component
class Reloading {

  private final Disposable looking;

  Reloading(AccessSettings settings, KeysFile keys, KeyUse use) {
    use.show(keys.keys().all());
    looking =
        Flux.interval(settings.reloadInterval(), Schedulers.boundedElastic())
            .onBackpressureDrop()
            .subscribe(
                _ -> {
                  if (keys.reload()) {
                    use.show(keys.keys().all());
                  }
                });
  }

  @PreDestroy
  void stop() {
    looking.dispose();
  }
}
