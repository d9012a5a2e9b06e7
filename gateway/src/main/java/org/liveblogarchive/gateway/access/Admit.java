package org.liveblogarchive.gateway.access;

import java.util.List;
import org.liveblogarchive.gateway.door.Reads;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Lets everybody read and callers with a valid credential do everything else, but for what is
 * guarded: that takes one with a scope. The services decide the same again, and finally.
 */
@Component
class Admit implements Step {

  private final List<Guard> guards;

  Admit(AccessSettings settings) {
    this.guards =
        settings.guarded().stream()
            .map(
                guarded ->
                    new Guard(
                        PathPatternParser.defaultInstance.parse(guarded.path()),
                        guarded.scope(),
                        guarded.writesOnly()))
            .toList();
  }

  @Override
  public Stage stage() {
    return Stage.ADMIT;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    Caller caller = Caller.of(exchange);
    // Also on a read: a tool whose key has expired must hear of it, not become anonymous.
    Refusal wrongCredential = caller.refusal();
    if (wrongCredential != null) {
      return Mono.error(wrongCredential);
    }
    PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
    boolean reads = Reads.include(exchange);
    for (Guard guard : guards) {
      if (!(reads && guard.writesOnly()) && guard.path().matches(path)) {
        return caller.scopes().contains(guard.scope())
            ? rest.filter(exchange)
            : Mono.error(refusal(caller, guard));
      }
    }
    if (caller.name() == null && !reads) {
      return Mono.error(Unauthorized.keyMissing());
    }
    return rest.filter(exchange);
  }

  private static Refusal refusal(Caller caller, Guard guard) {
    return caller.name() == null
        ? Unauthorized.keyMissingForScope(guard.scope())
        : Forbidden.withoutScope(guard.scope());
  }

  private record Guard(PathPattern path, String scope, boolean writesOnly) {}
}
