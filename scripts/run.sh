#!/usr/bin/env bash
# Starts the demo: the server makes its nation in ./data the first time. ADDR, TODAY and FAKE_ADDR (where the
# trial bank listens) may be given.
set -euo pipefail
cd "$(dirname "$0")/.."
args=(--demo --addr "${ADDR:-127.0.0.1:8080}" --fake-partner "${FAKE_ADDR:-127.0.0.1:8089}")
[ -z "${TODAY:-}" ] || args+=(--today "$TODAY")
mkdir -p data
exec bin/thads serve "${args[@]}"
