package org.liveblogarchive.article.web;

import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads an enum parameter by the name that responses show, and by no other. */
@SuppressWarnings("rawtypes")
class EnumsByTheirPublicName implements ConverterFactory<String, Enum> {

  @Override
  public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
    return name ->
        Stream.of(type.getEnumConstants())
            .filter(constant -> constant.toString().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("is not a known value"));
  }
}
