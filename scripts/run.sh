#!/usr/bin/env bash
# Starts the demo: a synthetic nation in ./data (made once), then the server. ADDR, CASES and TODAY may be given.
set -euo pipefail
cd "$(dirname "$0")/.."
addr=${ADDR:-127.0.0.1:8080}
cases=${CASES:-2000}
today=${TODAY:-2026-11-22}

mkdir -p data
if [ ! -e data/.demo ]; then
  # A half-made nation is not worth mending: begin again. Files other than the demo's are left alone.
  rm -f data/thads.db data/thads.db-wal data/thads.db-shm
  bin/thads migrate
  bin/thads seed --cases "$cases" --seed 1 --as-of "$today"
  touch data/.demo
fi
exec bin/thads serve --demo --addr "$addr" --today "$today"
