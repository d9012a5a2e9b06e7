#!/usr/bin/env bash
# Makes the Secrets that the manifests refer to, each with new random values, and leaves those alone that are there.
# Usage: trial-secrets.sh [--namespace NAME] [--print] [--operators]
#   --print      writes them as YAML instead of creating them, so that no cluster is needed
#   --operators  for overlays/production: a user of its own in Elasticsearch, and the object store's credentials, which
#                BACKUP_KEY_ID and BACKUP_SECRET_KEY in the environment name
# The API keys it makes are shown once, at the end. See docs/kubernetes.md for what each Secret is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

namespace=liveblog-archive print= operators=
while [ $# -gt 0 ]; do
  case $1 in
    --namespace)
      namespace=${2:?--namespace takes a name}
      shift
      ;;
    --print) print=yes ;;
    --operators) operators=yes ;;
    *)
      echo "Unknown argument: $1 (see the head of $0)" >&2
      exit 2
      ;;
  esac
  shift
done

random() { head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n'; }
sha256() { printf %s "$1" | sha256sum | cut -d ' ' -f 1; }
base64_line() { base64 | tr -d '\n'; }

# secret NAME TYPE KEY=VALUE …
secret() {
  local name=$1 type=$2 pair
  shift 2
  if [ -z "$print" ] && kubectl --namespace "$namespace" get secret "$name" >/dev/null 2>&1; then
    echo "secret/$name is there already" >&2
    return
  fi
  {
    printf -- '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\n  namespace: %s\ntype: %s\ndata:\n' \
      "$name" "$namespace" "$type"
    for pair in "$@"; do
      printf '  %s: %s\n' "${pair%%=*}" "$(printf %s "${pair#*=}" | base64_line)"
    done
  } | if [ -n "$print" ]; then cat; else kubectl create -f -; fi
  made="$made $name "
}

made=
if [ -z "$print" ] && ! kubectl get namespace "$namespace" >/dev/null 2>&1; then
  kubectl create namespace "$namespace"
fi

editor=lba_$(random) administrator=lba_$(random)
secret gateway-keys Opaque "keys=editor $(sha256 "$editor") search:alerts
administrator $(sha256 "$administrator") search:alerts
"
secret gateway-redis Opaque "password=$(random)"
secret article-service-database kubernetes.io/basic-auth username=liveblogs "password=$(random)"
secret search-service-cursors Opaque "newest=$(random)"
if [ -n "$operators" ]; then
  secret search-service-elasticsearch kubernetes.io/basic-auth \
    username=search-service "password=$(random)" roles=search-service
  secret search-service-roles Opaque "roles.yml=$(cat components/eck/roles.yml)"
  secret article-service-backup Opaque \
    "ACCESS_KEY_ID=${BACKUP_KEY_ID:?names the key of the object store}" \
    "ACCESS_SECRET_KEY=${BACKUP_SECRET_KEY:?is its secret}"
else
  secret search-service-elasticsearch kubernetes.io/basic-auth username=elastic "password=$(random)"
fi

case $made in
  *" gateway-keys"*)
    echo "API key of the editor:        $editor" >&2
    echo "API key of the administrator: $administrator" >&2
    ;;
esac
