package org.liveblogarchive.gateway.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;

/** The way of a request for everybody. It leaves no trace on that of the caller who began it. */
class OriginExchange extends ServerWebExchangeDecorator {

  private final OriginRequest request;
  private final OriginResponse response;
  private final Map<String, Object> attributes;

  OriginExchange(ServerWebExchange first, OriginRequest request, OriginResponse response) {
    super(first);
    this.request = request;
    this.response = response;
    this.attributes = new ConcurrentHashMap<>(first.getAttributes());
  }

  @Override
  public OriginRequest getRequest() {
    return request;
  }

  @Override
  public OriginResponse getResponse() {
    return response;
  }

  @Override
  public Map<String, Object> getAttributes() {
    return attributes;
  }
}
