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

random() { head -c 32 /dev/urandom | base64url; }
sha256() { printf %s "$1" | sha256sum | cut -d ' ' -f 1; }
base64url() { base64 | tr '+/' '-_' | tr -d '=\n'; }
base64_line() { base64 | tr -d '\n'; }

digits=0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz

# random_digits LENGTH
random_digits() {
  local text
  # Whole text first: a pipe that is closed early would end this script.
  text=$(head -c 4096 /dev/urandom | LC_ALL=C tr -dc 0-9A-Za-z)
  printf %s "${text:0:$1}"
}

# An API key: lba_<id>_<secret>_<checksum>, the checksum being the CRC-32 of what is before it, in base 62.
api_key() {
  local checked bytes crc checksum='' place
  checked=lba_$(random_digits 8)_$(random_digits 43)
  # gzip ends with it, least significant byte first.
  read -r -a bytes < <(printf %s "$checked" | gzip -c | tail -c 8 | od -An -tu1 -N4)
  crc=$((bytes[0] + (bytes[1] << 8) + (bytes[2] << 16) + (bytes[3] << 24)))
  for place in 1 2 3 4 5 6; do
    checksum=${digits:$((crc % 62)):1}$checksum
    crc=$((crc / 62))
  done
  printf %s "${checked}_$checksum"
}

# key_entry NAME KEY SCOPES
key_entry() {
  local id=${2#lba_}
  printf -- '- id: %s\n  name: %s\n  sha256: %s\n  scopes: [%s]\n' "${id%%_*}" "$1" "$(sha256 "$2")" "$3"
}

# The private key that internal tokens are signed with, as a JWK.
signing_key() {
  local text secret open
  text=$(openssl ecparam -name prime256v1 -genkey -noout | openssl ec -noout -text 2>/dev/null | tr -d ' :\n')
  secret=$(sed 's/.*priv\([0-9a-f]*\)pub.*/\1/' <<<"$text")
  # A leading zero byte may be there, or one or more may be missing.
  secret=$(printf '%64s' "$secret" | tr ' ' 0)
  secret=${secret: -64}
  open=$(sed 's/.*pub04\([0-9a-f]\{128\}\).*/\1/' <<<"$text")
  printf '{"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"%s","iat":%s,"x":"%s","y":"%s","d":"%s"}' \
    "$(random_digits 8)" "$(date +%s)" "$(bytes "${open:0:64}" | base64url)" "$(bytes "${open:64}" | base64url)" \
    "$(bytes "$secret" | base64url)"
}

# bytes HEX
bytes() { printf '%b' "$(sed 's/../\\x&/g' <<<"$1")"; }

is_there() { [ -z "$print" ] && kubectl --namespace "$namespace" get secret "$1" >/dev/null 2>&1; }

# secret NAME TYPE KEY=VALUE …
secret() {
  local name=$1 type=$2 pair
  shift 2
  if is_there "$name"; then
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

if is_there gateway-keys && ! is_there search-service-feed; then
  echo "secret/search-service-feed holds one of the keys of secret/gateway-keys: delete that as well" >&2
  exit 1
fi
editor=$(api_key) administrator=$(api_key) feed=$(api_key)
secret gateway-keys Opaque "keys.yaml=keys:
$(key_entry editor "$editor" "liveblog:write, archive:import, search:alerts")
$(key_entry administrator "$administrator" "liveblog:write, archive:import, archive:admin, search:alerts")
$(key_entry search-service "$feed" feed:read)
"
secret search-service-feed Opaque "key=$feed"
secret gateway-signing-keys Opaque "trial.jwk=$(signing_key)"
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
