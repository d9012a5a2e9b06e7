package org.liveblogarchive.gateway.bodies;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Keeps an eye on every connection for callers who send on after they were answered. */
@Component
class LeftoverBodies implements NettyServerCustomizer {

  private final BodySettings settings;

  LeftoverBodies(BodySettings settings) {
    this.settings = settings;
  }

  @Override
  public HttpServer apply(HttpServer server) {
    return server.doOnChannelInit(
        (_, channel, _) ->
            channel
                .pipeline()
                .addAfter(
                    NettyPipeline.HttpCodec,
                    LeftoverBody.class.getName(),
                    new LeftoverBody(settings.linger())));
  }
}
