package org.liveblogarchive.devstack.run;

import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.liveblogarchive.devstack.processes.HttpProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what runs; exits with 0 when all of it is ready, else with 3. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Show what runs and where. Exits with 3 when not all is ready.")
final class StatusCommand implements Callable<Integer> {

  private static final List<String> SERVICES =
      List.of("gateway", "article-service", "search-service");
  private static final int NOT_READY = 3;

  @Mixin private StateOption state = new StateOption();

  @Override
  public Integer call() {
    if (state.launcher().process().isEmpty()) {
      System.out.println("Nothing runs.");
      return NOT_READY;
    }
    System.out.println(state.isReady() ? "Everything was started." : "It is starting.");
    return state.rememberedPorts().map(this::show).orElse(NOT_READY);
  }

  private int show(Properties ports) {
    boolean allReady = state.isReady();
    for (String service : SERVICES) {
      boolean ready = isReady(ports.getProperty(service + ".management"));
      allReady &= ready;
      System.out.printf(
          "%-16s http://127.0.0.1:%s  %s%n",
          service, ports.getProperty(service), ready ? "ready" : "not ready");
    }
    return allReady ? 0 : NOT_READY;
  }

  private static boolean isReady(String port) {
    URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    return HttpProbe.isOk(health);
  }
}
