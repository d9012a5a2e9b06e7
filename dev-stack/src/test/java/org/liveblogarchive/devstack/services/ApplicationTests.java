package org.liveblogarchive.devstack.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTests {

  @TempDir Path folder;

  @Test
  void writesAStartUpCacheWhereThereIsNone() {
    assertThat(application().command(true))
        .contains("-XX:AOTCacheOutput=" + folder.resolve("classes.aot.new"))
        .noneMatch(argument -> argument.startsWith("-XX:AOTCache="));
  }

  @Test
  void usesTheStartUpCacheThatItWrote() throws IOException {
    Files.writeString(folder.resolve("classes.aot.new"), "cache");

    application().keepCache();

    assertThat(application().command(true))
        .contains("-XX:AOTCache=" + folder.resolve("classes.aot"))
        .noneMatch(argument -> argument.startsWith("-XX:AOTCacheOutput="));
  }

  @Test
  void startsWithoutACacheWhereItIsToWriteNone() {
    application().keepCache();

    assertThat(application().command(false))
        .noneMatch(argument -> argument.startsWith("-XX:AOTCache"));
  }

  @Test
  void saysWhichModuleWasNotBuilt() {
    assertThatThrownBy(() -> Application.of("no-such-module", folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no-such-module has no jar; build it first");
  }

  private Application application() {
    return new Application(folder.resolve("service-1.jar"), folder);
  }
}
