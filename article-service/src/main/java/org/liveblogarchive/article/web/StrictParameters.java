package org.liveblogarchive.article.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.liveblogarchive.article.problem.Flaw;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that an endpoint does not declare, and values repeated where one is
 * meant. A misspelt filter that is silently ignored answers another question than was asked.
 */
class StrictParameters implements HandlerInterceptor {

  /** What each endpoint declares, worked out at its first request. */
  private final Map<Method, Map<String, Boolean>> declared = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod endpoint) {
      refuseFlaws(
          parametersOf(request),
          declared.computeIfAbsent(endpoint.getMethod(), _ -> declaredBy(endpoint)));
    }
    return true;
  }

  private static Map<String, String[]> parametersOf(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (IllegalStateException malformed) {
      // How Tomcat says that a percent encoding is broken.
      throw InvalidParameter.of("query", "is not encoded as an address has to be");
    }
  }

  private static void refuseFlaws(Map<String, String[]> given, Map<String, Boolean> declared) {
    List<Flaw> flaws = new ArrayList<>();
    given.forEach(
        (name, values) -> {
          if (!declared.containsKey(name)) {
            flaws.add(Flaw.ofParameter(name, "is unknown here; known are " + known(declared)));
          } else if (values.length > 1 && !declared.get(name)) {
            flaws.add(Flaw.ofParameter(name, "may be given only once"));
          } else if (Stream.of(values).anyMatch(String::isBlank)) {
            flaws.add(Flaw.ofParameter(name, "must not be empty; leave it out instead"));
          } else if (Stream.of(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
            flaws.add(Flaw.ofParameter(name, "must not hold a NUL character"));
          }
        });
    if (!flaws.isEmpty()) {
      throw InvalidParameter.of(flaws);
    }
  }

  private static String known(Map<String, Boolean> declared) {
    return declared.isEmpty() ? "none" : String.join(", ", declared.keySet());
  }

  /** Returns the declared names, and whether each may be repeated. */
  private static Map<String, Boolean> declaredBy(HandlerMethod method) {
    Map<String, Boolean> declared = new TreeMap<>();
    Stream.of(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .forEach(parameter -> declared.put(nameOf(parameter), isRepeatable(parameter)));
    return declared;
  }

  private static String nameOf(MethodParameter parameter) {
    RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
    return annotation == null || annotation.name().isEmpty()
        ? String.valueOf(parameter.getParameterName())
        : annotation.name();
  }

  private static boolean isRepeatable(MethodParameter parameter) {
    return List.class.isAssignableFrom(parameter.getParameterType());
  }
}
