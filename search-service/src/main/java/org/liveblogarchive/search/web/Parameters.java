package org.liveblogarchive.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query parameters of one request, read strictly: whatever is not asked for is unknown. Every
 * fault is collected, so that one answer names them all.
 */
public class Parameters {

  private final Map<String, List<String>> unread;
  private final List<ParameterError> errors = new ArrayList<>();

  /**
   * Begins to read.
   *
   * @param parameters values by name, as the servlet API gives them
   */
  public Parameters(Map<String, String[]> parameters) {
    unread = new LinkedHashMap<>();
    parameters.forEach((name, values) -> unread.put(name, List.of(values)));
  }

  /** Reads a parameter that may be given once. */
  public <T> Optional<T> single(String name, Form<T> form) {
    List<String> values = take(name);
    if (values.size() > 1) {
      errors.add(new ParameterError(name, "may be given only once"));
      return Optional.empty();
    }
    return values.stream().findFirst().flatMap(value -> read(name, value, form));
  }

  /** Reads a parameter that must be given once. */
  public <T> Optional<T> required(String name, Form<T> form) {
    if (!unread.containsKey(name)) {
      errors.add(new ParameterError(name, "is required"));
    }
    return single(name, form);
  }

  /** Reads a parameter that may be given several times. */
  public <T> List<T> repeated(String name, int most, Form<T> form) {
    List<String> values = take(name);
    if (values.size() > most) {
      errors.add(new ParameterError(name, "may be given at most " + most + " times"));
      return List.of();
    }
    return values.stream().flatMap(value -> read(name, value, form).stream()).distinct().toList();
  }

  /** Adds a fault that shows only when parameters are seen together. */
  public void reject(String name, String message) {
    errors.add(new ParameterError(name, message));
  }

  /**
   * Ends reading; call it before using any value.
   *
   * @throws InvalidParameters when anything was wrong, or when a parameter was never asked for
   */
  public void end() {
    unread.keySet().forEach(name -> errors.add(new ParameterError(name, "is unknown here")));
    if (!errors.isEmpty()) {
      throw new InvalidParameters(errors);
    }
  }

  private List<String> take(String name) {
    List<String> values = unread.remove(name);
    return values == null ? List.of() : values;
  }

  private <T> Optional<T> read(String name, String value, Form<T> form) {
    try {
      return Optional.of(form.read(value));
    } catch (Malformed e) {
      errors.add(new ParameterError(name, e.allowed()));
      return Optional.empty();
    }
  }

  /**
   * How one parameter is written.
   *
   * @param <T> what it stands for
   */
  @FunctionalInterface
  public interface Form<T> {

    /** Reads a value or says what is allowed. */
    T read(String text) throws Malformed;
  }
}
