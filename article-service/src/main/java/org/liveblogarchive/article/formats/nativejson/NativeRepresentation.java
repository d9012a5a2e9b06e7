package org.liveblogarchive.article.formats.nativejson;

import java.io.IOException;
import java.io.OutputStream;
import org.liveblogarchive.article.formats.Representation;
import org.liveblogarchive.article.formats.WholeLiveBlog;
import org.liveblogarchive.article.liveblog.Entry;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a live blog in the archive's own format, on one line, entry by entry. */
@Component
class NativeRepresentation implements Representation {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public String suffix() {
    return "json";
  }

  @Override
  public MediaType mediaType() {
    return NativeJson.MEDIA_TYPE;
  }

  @Override
  public void write(WholeLiveBlog whole, OutputStream to) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(to)) {
      json.writeStartObject();
      json.writeStringProperty("format", NativeJson.FORMAT);
      json.writeNumberProperty("version", NativeJson.VERSION);
      json.writePOJOProperty("liveBlog", NativeLiveBlog.of(whole.liveBlog()));
      json.writeArrayPropertyStart("entries");
      for (Entry entry : whole.entries()) {
        json.writePOJO(NativeEntry.of(entry));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
