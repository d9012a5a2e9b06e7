#!/usr/bin/env bash
# Builds the images of all three services with docker, podman or buildah, whichever is there first.
# Usage: images.sh [--registry NAME] [--tag TAG] [--push] [SERVICE …]
#   --registry  put before the names, such as registry.example/liveblog-archive (default: liveblog-archive)
#   --tag       default: the version in pom.xml without -SNAPSHOT
#   --push      sends them to the registry
# ENGINE chooses the builder, JAVA_IMAGE the image with Java, BUILD_OPTIONS more options of the builder.
# Builds the jars first unless JARS=built. Without a builder: docs/kubernetes.md, "Images without a builder".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

registry=liveblog-archive push=
tag=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml | head -n 1)
tag=${tag%-SNAPSHOT} services=
while [ $# -gt 0 ]; do
  case $1 in
    --registry) registry=${2:?--registry takes a name} && shift ;;
    --tag) tag=${2:?--tag takes a tag} && shift ;;
    --push) push=yes ;;
    article-service | search-service | gateway) services="$services $1" ;;
    *)
      echo "Unknown argument: $1 (see the head of $0)" >&2
      exit 2
      ;;
  esac
  shift
done
services=${services:-article-service search-service gateway}

engine=${ENGINE:-}
if [ -z "$engine" ]; then
  for candidate in docker podman buildah; do
    # A docker without its daemon builds nothing.
    if "$candidate" info >/dev/null 2>&1; then
      engine=$candidate
      break
    fi
  done
fi
if [ -z "$engine" ]; then
  echo "No docker, podman or buildah that works was found; docs/kubernetes.md shows how to do without." >&2
  exit 1
fi

if [ "${JARS:-}" != built ]; then
  # Everything in the jars carries the time of the commit, so that the same sources make the same bytes. Builds for
  # this machine do without, since the files would carry it, too, and look stale.
  mvn -B -ntp -q -DskipTests -Dproject.build.outputTimestamp="$(git log -1 --format=%ct 2>/dev/null || echo 1)" -pl "$(echo $services | tr ' ' ',')" -am package
fi
revision=$(git rev-parse HEAD 2>/dev/null || echo unknown)
for service in $services; do
  image=$registry/$service:$tag
  set -- --build-arg "SERVICE=$service" --build-arg "VERSION=$tag" --build-arg "REVISION=$revision" --tag "$image"
  [ -z "${JAVA_IMAGE:-}" ] || set -- "$@" --build-arg "JAVA_IMAGE=$JAVA_IMAGE"
  # shellcheck disable=SC2086 # one word an option
  "$engine" build ${BUILD_OPTIONS:-} "$@" .
  [ -z "$push" ] || "$engine" push "$image"
  echo "Built $image"
done
