#!/usr/bin/env bash
# Checks everything in k8s/ as far as this machine allows, and says what it could not check.
#   1. renders every overlay and combination of components and checks every object (always)
#   2. asks an API server whether it would take the overlays, where kubectl reaches one; nothing of it is kept
#   3. builds the images and starts them as pods do: not root, read-only root, no capabilities (where docker or podman is)
# Usage: verify.sh [OVERLAY …]   further overlays to check, such as your own: folders
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

overlays=(k8s/overlays/trial k8s/overlays/production)
mine=
for overlay in "$@"; do
  overlay=$(cd "$overlay" && pwd)
  overlays+=("$overlay")
  mine=$mine${mine:+,}$overlay
done

say() { printf '\n== %s\n' "$*"; }

say "Rendering and checking every object"
CI=true mvn -B -ntp -q -pl k8s test -Doverlays="$mine"
echo "All rules hold."

# Server-side application needs the namespace to be there; it is made for that time where it is missing.
ask_server() {
  local overlay=$1 rendered namespace made=
  rendered=$(kubectl kustomize "$overlay")
  namespace=$(sed -n '/^kind: Namespace/,/^---/s/^  name: //p' <<<"$rendered" | head -n 1)
  if [ -n "$namespace" ] && ! kubectl get namespace "$namespace" >/dev/null 2>&1; then
    kubectl create namespace "$namespace" >/dev/null
    made=yes
  fi
  local taken=0
  kubectl apply --server-side --dry-run=server --validate=strict -f - <<<"$rendered" || taken=$?
  [ -z "$made" ] || kubectl delete namespace "$namespace" --wait=false >/dev/null
  return $taken
}

if kubectl version --request-timeout=5s >/dev/null 2>&1; then
  for overlay in "${overlays[@]}"; do
    # A resource of an operator is only known where the operator is installed.
    if kubectl kustomize "$overlay" | grep -q '^apiVersion: postgresql.cnpg.io' &&
      ! kubectl get crd clusters.postgresql.cnpg.io >/dev/null 2>&1; then
      say "Not asked about $overlay: the API server does not have its operators"
    else
      say "Asking the API server about $overlay"
      ask_server "$overlay"
    fi
  done
else
  say "No API server is reached: nothing was applied server-side"
fi

engine=
for candidate in ${ENGINE:-docker podman}; do
  if "$candidate" info >/dev/null 2>&1; then
    engine=$candidate
    break
  fi
done
if [ -z "$engine" ]; then
  say "No docker or podman that works: no image was built"
  exit
fi

say "Building the images with $engine"
ENGINE=$engine k8s/images.sh --tag verified

# The article service starts only with its database, and so is not started here.
for service in gateway search-service; do
  say "Starting $service as a pod does"
  container=$("$engine" run --detach --read-only --tmpfs /tmp:rw,mode=1777 --cap-drop ALL \
    --security-opt no-new-privileges --network none --memory 1g --volume "$PWD/config:/config:ro" \
    --env CONFIG_DIR=/config "liveblog-archive/$service:verified")
  started=
  for _ in $(seq 90); do
    if "$engine" logs "$container" 2>&1 | grep -q 'process running for'; then
      started=yes
      break
    fi
    sleep 1
  done
  "$engine" logs "$container" 2>&1 | grep 'process running for' || "$engine" logs "$container" 2>&1 | tail -n 20
  "$engine" stop --time 60 "$container" >/dev/null
  "$engine" rm --force "$container" >/dev/null
  [ -n "$started" ] || exit 1
done
