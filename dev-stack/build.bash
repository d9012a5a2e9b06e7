# For ./run, ./liveblog and benchmarks/run: finds a JDK and builds what is stale. Sourced in the folder of the
# project; `build` reads the variables `jdk` and `state`.
# shellcheck shell=bash

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Prints the home of the first JDK 25 or newer among the usual places.
find_jdk() {
  local on_path home release
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "${JDK25_HOME:-}" "${JAVA25_HOME:-}" "${JDK_25_HOME:-}" \
    "${JAVA_25_HOME:-}" "${JAVA_HOME_25_X64:-}" "$on_path" \
    /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    if [ "${release:-0}" -ge 25 ]; then
      printf '%s\n' "$home"
      return
    fi
  done
  return 1
}

# Sets jdk to the home of a JDK that will do, or ends with a sentence that there is none.
require_jdk() {
  jdk=$(find_jdk) || fail \
    "No JDK 25 or newer was found." \
    "Install one (for example Eclipse Temurin 25) or point JAVA_HOME to it, and run this again."
}

# A module is stale when its jar is missing or older than anything that it is made of.
is_stale() {
  local module=$1 jar
  shift
  jar=$(find "$module/target" -maxdepth 1 -name "$module-*.jar" 2>/dev/null | head -n 1)
  [ -n "$jar" ] || return 0
  [ -n "$(find pom.xml "$module/pom.xml" "$module/src/main" "$@" -newer "$jar" -type f -print -quit)" ]
}

stale_modules() {
  if [ ! -d dev-stack/target/lib ] ||
    is_stale dev-stack dev-stack/analysis-plugin/src/main dev-stack/analysis-plugin/pom.xml; then
    echo dev-stack
  fi
  local module
  for module in article-service search-service gateway command-line; do
    ! is_stale "$module" || echo "$module"
  done
}

# Builds the modules that are given, and shows which one it is at.
build() {
  local log=$state/logs/build.log modules
  command -v mvn >/dev/null ||
    fail "Maven is missing: install Apache Maven 3.8 or newer (for example: apt-get install maven)."
  command -v java >/dev/null || export JAVA_HOME=${JAVA_HOME:-$jdk}
  mkdir -p "$state/logs"
  echo "Building $* (the first time downloads several hundred megabytes; all output in $log) …"
  modules=$(IFS=, && echo "$*")
  # The variable shows Maven a JDK that lies where it would not look.
  if ! JAVA25_HOME=$jdk mvn -B -ntp -DskipTests -Dexec.skip -pl "$modules" -am package 2>&1 | tee "$log" |
    sed -un 's/^\[INFO\] Building \(.*[^ ]\) *\[\([0-9]*\/[0-9]*\)\]$/  \2  \1/p'; then
    tail -n 40 "$log" >&2
    fail "The build failed; all of its output is in $log."
  fi
}
